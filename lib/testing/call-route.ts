interface Route<Params> {
  GET: (request: Request, context: { params: Promise<Params> }) => Promise<Response>;
}

/** Asks a route handler as a client would: `path` with its query, and what the path's folders name. */
export async function callRoute<Params>(
  route: Route<Params>,
  path: string,
  params: Params,
  headers: Record<string, string> = {},
): Promise<Response> {
  const request = new Request(`http://localhost${path}`, { headers });
  return route.GET(request, { params: Promise.resolve(params) });
}

/** The JSON of an answer; what it has is for the test to check. */
export async function readJson<Shape>(answer: Response | Promise<Response>): Promise<Shape> {
  return (await (await answer).json()) as Shape;
}

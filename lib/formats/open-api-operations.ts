import type { DescribedOperation } from "@/lib/domain/described-operation";

interface Shape {
  type?: string | string[];
  format?: string;
  enum?: readonly string[];
  items?: Shape;
  pattern?: string;
  $ref?: string;
}
interface Parameter {
  name: string;
  required: boolean;
  description: string;
  schema: Shape;
}
interface Response {
  $ref?: string;
  description?: string;
  content?: Record<string, { schema?: Shape }>;
}
interface Document {
  servers: { url: string }[];
  paths: Record<
    string,
    {
      get: {
        operationId: string;
        summary: string;
        parameters: Parameter[];
        responses: Record<string, Response>;
      };
    }
  >;
  components: { responses: Record<string, Response> };
}

/** The operations of an OpenAPI document that `describeApi` made, for people to read. */
export function readOperations(described: Record<string, unknown>): DescribedOperation[] {
  const { servers, paths, components } = described as unknown as Document;
  return Object.entries(paths).map(([path, { get }]) => {
    const answers = Object.entries(get.responses).map(([status, response]) => {
      const name = response.$ref?.split("/").at(-1) ?? "";
      const { description = "", content = {} } = components.responses[name] ?? response;
      const type = Object.keys(content).join(", ");
      return { name: status, type, description };
    });
    return {
      id: get.operationId,
      address: `${servers[0]?.url ?? ""}${path}`,
      summary: get.summary,
      parameters: joinViews(get.parameters).map(({ schema, ...rest }) => ({
        ...rest,
        type: formatShape(schema),
      })),
      answers: answers.filter(({ name }) => Number(name) < 400),
      errors: answers.filter(({ name }) => Number(name) >= 400),
    };
  });
}

/** Parameters of the same kind of every chart are one. */
function joinViews(parameters: readonly Parameter[]): Parameter[] {
  const joined = new Map<string, Parameter>();
  for (const parameter of parameters) {
    const [card = "", key] = parameter.name.split(".");
    const name = key === undefined ? card : `{chart}.${key}`;
    const description =
      key === undefined
        ? parameter.description
        : parameter.description.replace(/^Of the chart \w+: /, "Of an indicator (or series): ");
    if (!joined.has(name)) joined.set(name, { ...parameter, name, description });
  }
  return [...joined.values()];
}

function formatShape({ type, format, enum: values, items, pattern }: Shape): string {
  if (items !== undefined) return `${formatShape(items)}, …`;
  if (values !== undefined) return values.join(" | ");
  const name = [type ?? "string"].flat().join(" | ");
  return [name, format, pattern].filter((part) => part !== undefined).join(" ");
}

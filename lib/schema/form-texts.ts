/** Throws where an action was not called with a form: a script may call it with anything. */
export function requireForm(form: unknown): asserts form is FormData {
  if (!(form instanceof FormData)) throw new TypeError("a form was expected");
}

/** The text of a form's field, without spaces around it; "" where there is none. */
export function textOf(form: FormData, name: string): string {
  return secretOf(form, name).trim();
}

/** The same with its spaces, which belong to a password. */
export function secretOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Every text of a field that may be given more than once. */
export function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === "string");
}

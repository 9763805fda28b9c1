/** A text that stays in its own language and direction, such as the title of a document. */
export function ForeignText({ children, language }: { children: string; language: string | null }) {
  return (
    <bdi lang={language ?? ""} dir="auto">
      {children}
    </bdi>
  );
}

import { AUDIT_PATH, withQuery } from "@/lib/config/paths";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { formatAuditQuery, type AuditQuery } from "@/lib/schema/audit-query";
import { Pagination } from "@/components/ui/pagination";

/** How long the trail is, and the way to what is earlier. */
export function AuditPages({
  query,
  trail: { total, pages },
  language: { t, locale },
}: {
  query: AuditQuery;
  trail: { total: number; pages: number };
  language: Language;
}) {
  const hrefOf = (page: number): string =>
    localizePath(withQuery(AUDIT_PATH, formatAuditQuery({ ...query, page })), locale);
  return (
    <Pagination
      label={t("admin.audit.pages")}
      count={t("admin.audit.count", { count: total, number: formatNumber(total, locale) })}
      first={query.page > 1 ? { href: hrefOf(1), text: t("admin.audit.latest") } : null}
      next={
        query.page < pages ? { href: hrefOf(query.page + 1), text: t("admin.audit.earlier") } : null
      }
    />
  );
}

import { personPath } from "@/lib/config/paths";
import type { LocalizedName } from "@/lib/domain/model";
import type { Person } from "@/lib/domain/person";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { describeLimits } from "./describe-limits";
import styles from "./people-table.module.css";
import { PersonState } from "./person-state";

/** Everybody with role, crises and state; each name leads to the person. */
export function PeopleTable({
  people,
  crises,
  language,
}: {
  people: Person[];
  crises: readonly { id: string; name: LocalizedName }[];
  language: Language;
}) {
  const { t, locale } = language;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("admin.people.person")}</th>
          <th scope="col">{t("admin.account.role")}</th>
          <th scope="col">{t("admin.account.crises")}</th>
          <th scope="col">{t("admin.people.state")}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <a href={localizePath(personPath(person.id), locale)}>
                <bdi>{person.name}</bdi>
              </a>
              <br />
              <bdi className={styles.email}>{person.email}</bdi>
            </th>
            <td>{t(`admin.people.role.${person.role}`)}</td>
            <td>{describeLimits(person, crises, language)}</td>
            <td>
              <PersonState person={person} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

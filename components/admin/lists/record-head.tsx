import { Badge } from "@/components/ui/badge";
import styles from "./record-head.module.css";

/** What names a record in a list: a link, a line about it, and what is to be known at once. */
export function RecordHead({
  href,
  name,
  about = null,
  badges = [],
}: {
  href: string;
  name: string;
  about?: string | null;
  badges?: string[];
}) {
  return (
    <span className={styles.head}>
      <a href={href}>
        <bdi>{name}</bdi>
      </a>
      {about !== null && <bdi className={styles.about}>{about}</bdi>}
      {badges.length > 0 && (
        <span className={styles.badges}>
          {badges.map((badge) => (
            <Badge key={badge} quiet>
              {badge}
            </Badge>
          ))}
        </span>
      )}
    </span>
  );
}

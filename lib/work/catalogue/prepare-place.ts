import "server-only";
import type { Problem } from "@/lib/domain/refusal";
import { PLACE_FORM, type PlaceForm } from "@/lib/schema/catalogue/place-form";
import { findOwner, findPlacesNamed } from "@/lib/store/catalogue-find";
import { readPlaceNode, type PlaceNode } from "@/lib/store/catalogue-parts";
import { movePlacesBelow, saveRecordRow } from "@/lib/store/catalogue-write";
import type { Db } from "@/lib/store/connection";
import {
  checkFixed,
  parseForm,
  pickNamed,
  refuseProblems,
  type PrepareRecord,
} from "./prepare-record";

/** A place: its parent must lie above it in the tree and in its level. */
export const preparePlace: PrepareRecord = (form) => {
  const place = parseForm(PLACE_FORM, form);
  return (db, { before }) => {
    const own = before && readPlaceNode(db, before.id);
    const parent =
      place.parent === null
        ? null
        : readPlaceNode(
            db,
            pickNamed("parent", place.parent, findPlacesNamed(db, place.parent), before).id,
          );
    refuseProblems([
      ...checkFixed("slug", place.slug, before),
      ...checkTaken(db, place, before?.id ?? null),
      ...checkTree(place, own, parent),
    ]);
    const { parent: _, ...columns } = place;
    const path = `${parent?.path ?? "/"}${place.slug}/`;
    const country = place.country ?? parent?.country ?? null;
    const placed = { ...columns, country, parentId: parent?.id ?? null, path };
    return (id) => {
      if (own !== null && own.path !== path) movePlacesBelow(db, own.path, path);
      saveRecordRow(db, "place", { id, isNew: own === null, columns: placed });
    };
  };
};

function checkTaken(db: Db, { slug, pcode }: PlaceForm, except: string | null): Problem[] {
  const problems: Problem[] = [];
  if (findOwner(db, "placeSlug", slug, except) !== null)
    problems.push({ field: "slug", code: "taken", values: { text: slug } });
  if (pcode !== null && findOwner(db, "placePcode", pcode, except) !== null)
    problems.push({ field: "pcode", code: "taken", values: { text: pcode } });
  return problems;
}

function checkTree(place: PlaceForm, own: PlaceNode | null, parent: PlaceNode | null): Problem[] {
  if (parent === null) return [];
  if (own !== null && parent.path.startsWith(own.path))
    return [{ field: "parent", code: "below_itself" }];
  const { adminLevel } = place;
  const misplaced =
    adminLevel !== null && parent.adminLevel !== null && parent.adminLevel >= adminLevel;
  return misplaced ? [{ field: "adminLevel", code: "level_not_below" }] : [];
}

import { z } from "zod";
import { country, decimal, line, problem, required, slug, whole } from "./fields";

/** A place as a form states it; `parent` names another place in any way that finds it. */
export const PLACE_FORM = z
  .object({
    slug: required(slug()),
    name: required(line()),
    nameFr: line(),
    nameAr: line(),
    parent: line(),
    adminLevel: whole(0, 3),
    country: country(),
    pcode: line(40),
    latitude: decimal(-90, 90),
    longitude: decimal(-180, 180),
  })
  .superRefine(({ latitude, longitude }, context) => {
    if ((latitude === null) === (longitude === null)) return;
    const path = [latitude === null ? "latitude" : "longitude"];
    context.addIssue({ ...problem("half_a_position"), path });
  });
export type PlaceForm = z.output<typeof PLACE_FORM>;

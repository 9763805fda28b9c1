-- AlterTable
ALTER TABLE "DataVersion" ADD COLUMN "changedAt" DATETIME;

-- AlterTable
ALTER TABLE "Figure" ADD COLUMN "changedAt" DATETIME;

-- CreateIndex
CREATE INDEX "Figure_changedAt_id_idx" ON "Figure"("changedAt", "id");

-- What is published already changed last when its present revision was published.
UPDATE "Figure" SET "changedAt" = (
    SELECT max(coalesce(w."decidedAt", r."savedAt")) FROM "FigureRevision" r
    LEFT JOIN "Review" w ON w."subjectKind" = 'figure' AND w."subjectId" = r."figureId"
        AND w."revision" = r."revision"
    WHERE r."figureId" = "Figure"."id" AND r."revision" <= "Figure"."revision"
) WHERE "status" IN ('published', 'withdrawn');

UPDATE "DataVersion" SET "changedAt" = max(
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'),
    coalesce((SELECT max("changedAt") FROM "Figure"), '')
);

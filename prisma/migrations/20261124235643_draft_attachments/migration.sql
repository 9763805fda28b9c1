-- CreateTable
CREATE TABLE "DraftAttachment" (
    "draftId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "attachedBy" TEXT NOT NULL,
    "attachedAt" DATETIME NOT NULL,

    PRIMARY KEY ("draftId", "sha256"),
    CONSTRAINT "DraftAttachment_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "EntryDraft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DraftAttachment_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "Attachment" ("sha256") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "DraftAttachment_sha256_idx" ON "DraftAttachment"("sha256");

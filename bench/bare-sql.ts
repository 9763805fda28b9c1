/** What every line of the CSV shows, as anybody would ask for it. */
export const CSV_QUERY = `SELECT f.id, f.seriesId AS series, c.slug AS crisis, s.indicator,
  s.population, s.measure, s.unit, f.value, f.low, f.high, f.qualifier,
  f.periodStart AS period_start, f.asOf AS as_of, d.published, o.code AS origin, s.dataset,
  s.definition, b.code AS publisher, d.title AS document_title, d.url AS document_url,
  p.name AS place, p.country, p.pcode, f.role, 'published' AS status, f.revision, f.note
FROM Figure f LEFT JOIN Figure n ON n.supersedesId = f.id AND n.status = 'published'
JOIN Series s ON s.id = f.seriesId JOIN Crisis c ON c.id = s.crisisId
JOIN Place p ON p.id = s.placeId JOIN Organisation o ON o.id = s.originId
JOIN Document d ON d.id = f.documentId LEFT JOIN Organisation b ON b.id = d.publisherId
WHERE f.status = 'published' AND n.id IS NULL ORDER BY f.asOf DESC, f.id DESC`;

/** The points of a series with what the API's columns show of each. */
export const SERIES_QUERY = `SELECT f.asOf, f.asOfPrecision, f.periodStart, f.value, f.low, f.high,
  f.qualifier, f.id AS figure, f.computedBy, f.registeredLate, f.role, f.status, d.id AS document,
  d.title, d.language, b.code AS publisher, d.url, d.published
FROM Figure f JOIN Document d ON d.id = f.documentId
LEFT JOIN Organisation b ON b.id = d.publisherId WHERE f.seriesId = ? ORDER BY f.asOf, f.id`;

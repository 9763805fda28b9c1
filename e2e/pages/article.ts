/**
 * One news article of May 2019 as somebody types it: three figures of two sources, in two languages. The
 * last day lies after the publication, so that entry asks why.
 */
export const ARTICLE = [
  {
    locale: "en",
    prefix: "",
    crisis: "Offensive on the capital",
    newsroom: "daily sabah",
    place: "tripoli",
    who: "who",
    numbers: ["400", "2,000", "60 000"],
    start: "4 April 2019",
    day: "8 May 2019",
    dayAfter: "9 May 2019",
    reason: "The page carries the date of its first version.",
    understood: "= 60,000",
    sentences: [
      "WHO: more than 400 people killed in Tripoli since 4 April 2019, as of 8 May 2019",
      "WHO: more than 2,000 people injured in Tripoli since 4 April 2019, as of 8 May 2019",
      "OCHA: more than 60,000 people displaced in Tripoli as of 9 May 2019",
    ],
    submitted: "Submitted: 3 figures wait for review.",
    corrected: { page: "2", why: "It stands on page 2." },
    race: { sooner: "2,100", later: "2,200", why: "As the article says now." },
    merged: "more than 2,100",
  },
  {
    locale: "ar",
    prefix: "/ar",
    crisis: "هجوم على العاصمة",
    newsroom: "daily sabah",
    place: "طرابلس",
    who: "منظمة الصحة",
    numbers: ["٤٠٠", "٢٬٠٠٠", "٦٠ ألف"],
    start: "٤ نيسان/أبريل ٢٠١٩",
    day: "٨ مايو ٢٠١٩",
    dayAfter: "٩ أيار ٢٠١٩",
    reason: "تحمل الصفحة تاريخ نسختها الأولى.",
    understood: "= ٦٠٬٠٠٠",
    sentences: ["أكثر من ٤٠٠ قتيل", "أكثر من ٢٬٠٠٠ جريح", "أكثر من ٦٠٬٠٠٠ نازح"],
    submitted: "قُدّمت ٣ أرقام وهي بانتظار المراجعة.",
    corrected: { page: "2", why: "ورد في الصفحة ٢." },
    race: { sooner: "٢٬١٠٠", later: "٢٬٢٠٠", why: "كما يقول المقال الآن." },
    merged: "أكثر من ٢٬١٠٠",
  },
] as const;

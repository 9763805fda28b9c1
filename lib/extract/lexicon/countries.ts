import type { ReportLanguage } from "@/lib/extract/figure";
import type { Phrases } from "./lexicon";

/** Countries that people flee to or from: with them "fled to" crosses a border. */
export const COUNTRIES: Readonly<Record<ReportLanguage, Phrases>> = {
  en: `afghanistan|albania|algeria|angola|armenia|austria|azerbaijan|bangladesh|belarus|belgium|benin|bolivia
    |botswana|brazil|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|central african republic|chad|chile
    |china|colombia|costa rica|croatia|cyprus|democratic republic of congo|djibouti|drc|ecuador|egypt|el salvador
    |eritrea|ethiopia|europe|france|gabon|georgia|germany|ghana|greece|guatemala|guinea|haiti|honduras|hungary
    |india|indonesia|iran|iraq|israel|italy|ivory coast|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos
    |lebanon|lesotho|liberia|libya|macedonia|malawi|malaysia|mali|mauritania|mexico|moldova|morocco|mozambique
    |myanmar|namibia|nepal|nicaragua|niger|nigeria|pakistan|panama|peru|philippines|poland|republic of congo
    |romania|russia|rwanda|saudi arabia|senegal|serbia|sierra leone|slovakia|somalia|south africa|south sudan
    |spain|sri lanka|sudan|sweden|syria|tajikistan|tanzania|thailand|timor|togo|tunisia|turkey|turkiye|uganda
    |ukraine|united states|uzbekistan|venezuela|vietnam|yemen|zambia|zimbabwe`,
  fr: `afghanistan|albanie|algerie|angola|armenie|bangladesh|benin|bresil|burkina faso|burundi|cameroun|canada
    |centrafrique|republique centrafricaine|rca|tchad|colombie|congo|rdc|republique democratique du congo
    |cote d'ivoire|djibouti|egypte|erythree|ethiopie|europe|france|gabon|ghana|grece|guatemala|guinee|haiti
    |honduras|hongrie|inde|irak|iran|israel|italie|jordanie|kenya|liban|liberia|libye|malawi|malaisie|mali
    |maroc|mauritanie|mexique|moldavie|mozambique|myanmar|birmanie|niger|nigeria|ouganda|pakistan|pologne
    |perou|republique dominicaine|roumanie|russie|rwanda|senegal|sierra leone|slovaquie|somalie|soudan
    |soudan du sud|sud-soudan|syrie|tanzanie|thailande|togo|tunisie|turquie|ukraine|venezuela|yemen|zambie
    |zimbabwe|allemagne|espagne|etats-unis`,
  ar: `أفغانستان|الجزائر|أنغولا|أرمينيا|بنغلاديش|البرازيل|بوركينا فاسو|بوروندي|الكاميرون|أفريقيا الوسطى|تشاد
    |كولومبيا|الكونغو|جيبوتي|مصر|إريتريا|إثيوبيا|أوروبا|فرنسا|اليونان|هايتي|المجر|الهند|العراق|إيران|إسرائيل
    |إيطاليا|الأردن|كينيا|لبنان|ليبيريا|ليبيا|مالي|المغرب|موريتانيا|المكسيك|مولدوفا|موزمبيق|ميانمار|النيجر
    |نيجيريا|أوغندا|باكستان|بولندا|رومانيا|روسيا|رواندا|السنغال|سلوفاكيا|الصومال|السودان|جنوب السودان|سوريا
    |تنزانيا|تايلاند|تونس|تركيا|أوكرانيا|فنزويلا|اليمن|زامبيا|زيمبابوي|ألمانيا|إسبانيا`,
};

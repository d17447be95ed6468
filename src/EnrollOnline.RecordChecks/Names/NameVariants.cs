using System.Collections.Frozen;
using System.Text;

namespace EnrollOnline.RecordChecks.Names;

/// <summary>Traditional and variant characters that occur in names, each beside the common one. Two names that differ by them only
/// are most often one name, and now and then two (昇 and 升 are both given): a person looks.</summary>
internal static class NameVariants
{
    private const string Pairs =
        "張张國国強强陳陈劉刘楊杨黃黄趙赵吳吴孫孙馬马羅罗鄭郑謝谢韓韩馮冯於于蕭萧許许鄧邓呂吕蘇苏盧卢蔣蒋賈贾葉叶閻阎閆闫餘余鐘钟鍾钟錘锤譚谭陸陆範范"
        + "鄒邹龍龙萬万錢钱湯汤賀贺賴赖龔龚顏颜喬乔嚴严倫伦華华東东偉伟軍军傑杰濤涛麗丽豔艳艷艳紅红蘭兰鳳凤雲云蓮莲榮荣愛爱寶宝貴贵慶庆興兴義义禮礼學学"
        + "聰聪穎颖靜静淨净曉晓夢梦瑩莹瑤瑶嬌娇婭娅嫻娴飛飞鵬鹏鴻鸿鶴鹤鷹鹰銘铭鋒锋鋼钢鐵铁錦锦鎮镇鈞钧鉅钜銳锐鋭锐澤泽漢汉潔洁濱滨瀾澜灝灏煒炜燁烨爍烁"
        + "爾尔獻献環环璽玺瑋玮碩硕禎祯禕祎積积穩稳競竞筆笔紀纪純纯紹绍經经綱纲維维緒绪線线練练績绩繼继纓缨聖圣聞闻肅肃臨临莊庄葦苇蓋盖薈荟薔蔷藝艺蘊蕴"
        + "衛卫裡里見见規规覺觉親亲觀观詠咏詩诗誌志誠诚語语諾诺謙谦譽誉讀读豐丰賓宾賢贤贊赞趨趋躍跃軒轩輝辉達达遠远選选遜逊遙遥還还郵邮釗钊長长門门開开"
        + "關关間间陽阳陰阴雋隽雙双難难霽霁韋韦韻韵順顺頌颂預预領领頤颐願愿顧顾風风駿骏騰腾驊骅驍骁魯鲁鮑鲍鳴鸣鴛鸳黨党齊齐齡龄歡欢歲岁歷历權权樂乐樹树"
        + "標标樓楼機机檳槟業业極极構构棟栋條条朧胧術术書书會会時时昇升喆哲堃坤峯峰羣群淼渺迺乃週周祕秘冊册勛勋勳勋叡睿啟启啓启塏垲壽寿奮奋寧宁宮宫將将"
        + "屆届嶽岳嶺岭巖岩師师帥帅幹干廣广彥彦恆恒戰战戶户換换";

    private static readonly FrozenDictionary<Rune, Rune> Common = Table();

    /// <summary>The name in common characters.</summary>
    public static string Plain(string name) =>
        string.Concat(name.EnumerateRunes().Select(rune => Common.GetValueOrDefault(rune, rune)));

    private static FrozenDictionary<Rune, Rune> Table()
    {
        var table = new Dictionary<Rune, Rune>();
        var runes = Pairs.EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i += 2)
        {
            table[runes[i]] = runes[i + 1];
        }

        return table.ToFrozenDictionary();
    }
}

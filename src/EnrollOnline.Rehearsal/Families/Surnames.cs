namespace EnrollOnline.Rehearsal.Families;

/// <summary>
/// Surnames by frequency: in ten thousand of the whole country (Ministry of Public Security, yearly name report), and
/// with the names that are more frequent in Shanxi. Bogus draws its surnames evenly, which no Chinese reader believes.
/// </summary>
internal static class Surnames
{
    /// <summary>The whole country.</summary>
    public static readonly IReadOnlyList<(string Thing, int Weight)> Country = Parse(
        """
        王725 李719 张683 刘538 陈453 杨308 黄223 赵229 吴205 周212 徐166 孙154 马129 朱126 胡131 郭115 何117 高113 林118 罗86
        郑93 梁84 谢72 宋81 唐65 许66 邓62 韩68 冯64 曹57 彭58 曾52 肖59 田53 董51 袁54 潘47 于62 蒋47 蔡46 余50 杜47 叶43 程43
        苏43 魏46 吕46 丁43 任42 沈41 姚40 卢40 姜40 崔40 钟38 谭37 陆36 汪36 范36 金35 石34 廖34 贾33 夏32 韦31 付31 方31 白31
        邹30 孟30 熊30 秦30 邱29 江28 尹27 薛26 闫26 段25 雷25 侯25 龙24 史23 陶23 黎22 贺22 顾22 毛21 郝21 龚21 邵20 万20 钱20
        严20 覃20 武20 戴19 莫19 孔18 向18 汤18 欧阳4 令狐1 上官1 司马1 诸葛1 皇甫1 尉迟1
        """);

    /// <summary>Shanxi families.</summary>
    public static readonly IReadOnlyList<(string Thing, int Weight)> Shanxi = Parse(
        """
        王980 张960 李900 刘520 郭330 赵330 杨320 高260 武190 任180 郝170 陈180 贾160 薛150 闫150 冯140 韩140 梁130 马130 田120
        宋120 崔115 郑90 白110 牛100 孙110 曹100 杜95 段90 史90 原70 申75 秦85 侯80 范75 孟80 卫60 靳65 温60 药12 吴80 董85 徐60
        胡65 周60 许60 魏65 成50 岳45 裴45 柴45 乔60 常70 阎20 安55 康55 苗35 暴25 连30 栗20 苏45 吕45 姚50 何40 于25 石60 邢55
        赫6 韦8 尹20 景25 弓10 亢10 令狐9 尉迟3 皇甫5 上官5 欧阳3 司马2 逯6 续8 智4 相里2
        """);

    private static List<(string Thing, int Weight)> Parse(string text) =>
        [.. text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(entry =>
        {
            var digits = entry.AsSpan().IndexOfAnyInRange('0', '9');
            return (entry[..digits], int.Parse(entry[digits..], System.Globalization.CultureInfo.InvariantCulture));
        })];
}

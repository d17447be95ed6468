namespace EnrollOnline.Rehearsal.Families;

/// <summary>Given names by generation and sex; a name tells a Chinese reader the decade of birth.</summary>
internal static class GivenNames
{
    /// <summary>Boys born since about 2010, beside those of Bogus.</summary>
    public static readonly string[] Boys = Split(
        """
        浩宇 浩然 梓轩 宇轩 子轩 一鸣 沐辰 奕辰 俊熙 宇航 皓轩 子墨 睿泽 梓睿 宇泽 亦辰 沐宸 嘉豪 俊杰 宇辰 铭泽 子睿 博文 佳航 景行 晨阳
        梓豪 昊天 钰泽 泽宇 子恒 家乐 明轩 煜晨 鑫宇 昱辰 书恒 君昊 梓晨 宇恒 文昊 子涵 承泽 一诺 思远 天佑 嘉宇 承宇 星辰 晨曦 锦程
        彦博 奕泽 凯文 柏宇 皓宇 泓宇 瑾瑜 梓航 梓铭 晟睿 致远 允泽 雨泽 禹辰 子昂 云帆 泽楷 恩泽 元昊 乐天 梓墨 瑞泽 宸 昊 睿 轩 赫
        """);

    /// <summary>Girls born since about 2010.</summary>
    public static readonly string[] Girls = Split(
        """
        梓涵 一诺 诗涵 欣怡 雨桐 可馨 梓萱 依诺 语桐 若汐 佳怡 雨萱 欣妍 思涵 梦琪 诗琪 语嫣 子涵 艺涵 奕涵 梓彤 雅涵 静怡 晨曦 若曦 雨涵
        佳琪 思彤 紫萱 昕怡 沐瑶 芷晴 芸熙 心怡 语晨 可欣 钰涵 婉婷 诗雨 雪涵 宇彤 馨予 一冉 苡沫 悦然 沐晴 书瑶 清妍 伊诺 梓琪 安然 思琪
        瑾萱 嘉怡 依依 子墨 乐瑶 若彤 雨欣 诺一 梦瑶 悠然 佳慧 诗语 婧涵 锦萱 溪语 恩熙 佳萱 艺馨 雅琪 慕晴 知夏 妙可 朵 玥 瑶 妍 萌
        """);

    /// <summary>Fathers, born about 1975 to 1995.</summary>
    public static readonly string[] Fathers = Split(
        """
        伟 强 磊 军 勇 涛 超 鹏 杰 斌 波 辉 飞 浩 凯 鑫 刚 亮 峰 帅 龙 旭 宁 雷 彬 健 敏 俊 建军 志强 晓东 海龙 俊峰 国强 文斌 建国 志刚 海军 永强
        建伟 晓伟 卫东 志伟 晓明 建华 慧斌 俊杰 海涛 亚军 振华 晓峰 文龙 晋波 晋峰 旭东 瑞军 永军 建平 红兵 小军 小强 丽峰 志鹏 云飞 海滨 宏伟
        晓鹏 建斌 彦龙 彦军 瑞峰 爱国 计平 根旺 喜平 志勇 艳军 鹏飞 继光 晋军 文杰 少华 立新 俊伟 建新 宏斌 春雷 高峰 晓龙 江涛
        """);

    /// <summary>Mothers, born about 1975 to 1995.</summary>
    public static readonly string[] Mothers = Split(
        """
        芳 静 敏 丽 娜 婷 燕 艳 娟 霞 倩 雪 洁 慧 琴 玲 萍 莉 颖 红 梅 丹 媛 瑞 丽娟 晓燕 海霞 婷婷 亚楠 雪梅 慧芳 丽丽 晓丽 艳芳 秀丽 海燕 春燕
        丽萍 俊英 改英 志芳 瑞芳 晓红 玉洁 文娟 艳霞 丽霞 雅婷 慧敏 晓霞 红霞 建芳 俊丽 彩霞 小燕 燕燕 小丽 晓静 云霞 爱芳 素芳 晋芳 晋丽 娜娜
        亚丽 金花 雪娇 艳丽 建英 玉婷 佳丽 秀芳 秀娟 小芳 慧娟 艳红 静静 晶晶 丹丹 莎莎 瑞霞 淑芳 春梅 晓芳 翠平 翠萍 志红 俊芳
        """);

    /// <summary>Grandfathers, born about 1945 to 1965.</summary>
    public static readonly string[] Grandfathers = Split(
        """
        建国 建军 志强 国强 玉林 福生 来福 全喜 二虎 保国 援朝 卫国 国庆 解放 拴柱 根生 贵生 金柱 银虎 长生 树林 文华 文明 德胜 德明 志明 永福 生旺
        润生 爱民 双喜 天福 玉柱 铁柱 春生 秋生 保平 和平 计生 补元 有才 成才 秀山 玉山 万福 满仓 七斤 三毛 海旺 晋生 太平 跃进
        """);

    /// <summary>Grandmothers, born about 1945 to 1965.</summary>
    public static readonly string[] Grandmothers = Split(
        """
        秀英 桂兰 玉梅 秀兰 淑珍 桂英 玉兰 凤英 改梅 改花 爱英 翠英 翠兰 玉英 秀珍 桂花 春兰 冬梅 引弟 爱莲 月英 金莲 银花 凤莲 素珍 玉珍 润莲 润梅
        二女 三女 变英 果英 秋莲 月娥 巧英 巧莲 美英 香兰 爱珍 计兰 福莲 先梅 拉弟 竹英 存梅 喜梅 俊莲 仙英
        """);

    /// <summary>Given names with characters outside the common fonts or beyond the first 65,536 (GB 18030-2022 level 2 and 3).</summary>
    public static readonly string[] Rare = ["䶮", "㛃", "𬱖", "𬍛", "䲟", "𫍯", "㮾", "𬭎", "子䶮", "雨㛃", "𬱖宁", "宇𬍤"];

    private static string[] Split(string text) => text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}

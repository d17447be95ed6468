using EnrollOnline.RecordChecks.Addresses;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Addresses;

/// <summary>Pairs as they occur, typed against registered, each labelled by reading.</summary>
internal static class AddressPairs
{
    public static readonly TheoryData<string, string, AddressOutcome> All = new()
    {
        // One place in two ways of writing.
        { "太原市小店区坞城路92号3号楼2单元501", "山西省太原市小店区坞城路92号3号楼2单元501室", AddressOutcome.Same },
        { "小店区坞城路92号3栋2单元501室", "小店区坞城路92号3幢2单元501号", AddressOutcome.Same },
        { "坞城路九十二号三号楼二单元五〇一室", "坞城路92号3号楼2单元501室", AddressOutcome.Same },
        { "坞城路92号3-2-501", "坞城路92号3号楼2单元501室", AddressOutcome.Same },
        { "坞城路９２号３号楼２单元５０１室", "坞城路92号3号楼2单元501室", AddressOutcome.Same },
        { "坞城路 92 号，3号楼，2单元，501", "坞城路92号3号楼2单元501室", AddressOutcome.Same },
        { "小店区长治路阳光花园12号楼1单元0302室", "小店区长治路阳光花园小区12栋1单元302", AddressOutcome.Same },
        { "阳光花园12#1单元302", "阳光花园12号楼1单元302室", AddressOutcome.Same },
        { "阳光花园12号楼1—302", "阳光花园12号楼1单元302室", AddressOutcome.Same },
        { "恒大绿洲A座1201", "恒大绿洲a座1201室", AddressOutcome.Same },
        { "恒大绿洲十二栋三单元一千", "恒大绿洲十二栋三单元一千", AddressOutcome.Same },
        { "小店区北营街道东峰社区居委会馨泰花苑5幢2单元603", "馨泰花苑5号楼2单元603室", AddressOutcome.Same },
        { "山西省长治市潞州区英雄中路128号院2号楼3单元4楼402", "长治市潞州区英雄中路128号2号楼3单元402室", AddressOutcome.Same },
        { "潞州区太行东街15号", "长治市潞州区太行东街15号院", AddressOutcome.Same },
        { "潞州区大辛庄街道南寨村委会", "长治市潞州区大辛庄街道办事处南寨村", AddressOutcome.Same },
        { "五一路3号1号楼2单元101", "五一路3号1栋2单元101", AddressOutcome.Same },
        { "学府街5号二十三号楼1单元11", "学府街5号23号楼1单元11室", AddressOutcome.Same },
        { "学府街5号一百零二号楼1单元11室", "学府街5号102栋1单元11室", AddressOutcome.Same },
        { "许坦东街19号4栋1单元502户", "许坦东街19号4号楼1单元502室", AddressOutcome.Same },
        { "平阳路65号附2号3栋1单元5号", "平阳路65号附2号3幢1单元5室", AddressOutcome.Same },
        { "铁路宿舍7号楼1单元402", "小店区长治路47号铁路宿舍7号楼1单元402号", AddressOutcome.Same },
        { "铁路宿舍14号楼2单元1404", "小店区电子街15号铁路宿舍14幢2单元14层1404号", AddressOutcome.Same },
        { "小店区许坦村3排12号", "山西省太原市小店区许坦村3排12号", AddressOutcome.Same },
        { "太原市小店区坞城街道学府街36号电力宿舍11幢1单元203室", "学府街36号电力宿舍十一号楼一单元203号", AddressOutcome.Same },

        // One says less.
        { "坞城路92号", "坞城路92号3号楼2单元501室", AddressOutcome.Contained },
        { "坞城路92号3号楼", "坞城路92号3号楼2单元501室", AddressOutcome.Contained },
        { "阳光花园12号楼", "小店区长治路阳光花园小区12号楼1单元302室", AddressOutcome.Contained },
        { "阳光花园", "阳光花园12号楼1单元302室", AddressOutcome.Contained },
        { "阳光花园12号楼302", "阳光花园12号楼1单元302室", AddressOutcome.Contained },
        { "阳光花园12-302", "阳光花园12号楼1单元302室", AddressOutcome.Contained },
        { "潞州区英雄中路128号", "潞州区英雄中路128号院2号楼3单元402室", AddressOutcome.Contained },
        { "馨泰花苑5幢2单元", "小店区馨泰花苑5幢2单元603", AddressOutcome.Contained },
        { "小店区坞城路92号山西大学家属院3号楼2单元501", "小店区坞城路92号3号楼2单元", AddressOutcome.Contained },
        { "潞州区南寨村", "潞州区南寨村12号", AddressOutcome.Contained },
        { "潞州区南寨村", "潞州区南寨村3排12号", AddressOutcome.Contained },

        // Two places.
        { "坞城路92号3号楼2单元501室", "坞城路92号3号楼2单元502室", AddressOutcome.Different },
        { "坞城路92号3号楼2单元501室", "坞城路92号3号楼1单元501室", AddressOutcome.Different },
        { "坞城路92号3号楼2单元501室", "坞城路92号13号楼2单元501室", AddressOutcome.Different },
        { "坞城路92号", "坞城路29号", AddressOutcome.Different },
        { "坞城路92号", "学府街92号", AddressOutcome.Different },
        { "坞城路92号3号楼", "坞城路192号3号楼", AddressOutcome.Different },
        { "小店区坞城路92号", "迎泽区坞城路92号", AddressOutcome.Different },
        { "阳光花园12号楼1单元302", "阳光花园11号楼1单元302", AddressOutcome.Different },
        { "阳光花园12号楼1单元302", "丽华苑12号楼1单元302", AddressOutcome.Different },
        { "恒大绿洲A座1201", "恒大绿洲B座1201", AddressOutcome.Different },
        { "英雄中路128号", "英雄北路128号", AddressOutcome.Different },
        { "长治市潞州区英雄中路128号2号楼", "长治市上党区英雄中路128号2号楼", AddressOutcome.Different },
        { "阳光花园3-2-501", "阳光花园3号楼2单元502室", AddressOutcome.Different },
        { "阳光花园三号楼", "阳光花园四号楼", AddressOutcome.Different },
        { "潞州区大辛庄街道南寨村", "潞州区大辛庄街道北寨村", AddressOutcome.Different },
        { "小店区许坦村3排12号", "小店区许坦村12排3号", AddressOutcome.Different },
        { "铁路宿舍14号楼2单元1404", "铁路宿舍14号楼2单元1405", AddressOutcome.Different },
        { "铁路宿舍7号楼", "长治路小区7号楼", AddressOutcome.Different },

        // Nobody can tell.
        { "", "坞城路92号", AddressOutcome.Unsure },
        { "学校旁边", "坞城路92号3号楼2单元501室", AddressOutcome.Unsure },
        { "阳光花园12号楼1单元302", "长治路200号12号楼1单元302", AddressOutcome.Unsure },
        { "阳光花园12号楼1单元302", "长治路200号", AddressOutcome.Unsure },
        { "坞城路山西大学家属院3号楼501", "坞城路92号3号楼501", AddressOutcome.Unsure },
        { "阳光花园二期3号楼501", "阳光花园3号楼501", AddressOutcome.Unsure },
        { "太钢宿舍3号楼501", "太钢家属宿舍3号楼501", AddressOutcome.Unsure },
        { "坞城路92号山大家属院3号楼", "坞城路92号阳光花园3号楼", AddressOutcome.Unsure },
        { "长治路200号阳光花园3号楼501", "学府街18号阳光花园3号楼501", AddressOutcome.Unsure },
        { "长治路200号阳光花园3号楼501", "长治路202号阳光花园3号楼501", AddressOutcome.Unsure },
        { "小店区", "小店区坞城路92号3号楼", AddressOutcome.Unsure },
        { "3号楼2单元501", "坞城路92号3号楼2单元501室", AddressOutcome.Unsure },
        { "坞城路", "坞城路92号", AddressOutcome.Unsure },
        { "富士康宿舍区", "龙飞街2号", AddressOutcome.Unsure },
        { "馨泰花园5幢2单元603", "馨泰花苑5幢2单元603", AddressOutcome.Unsure },
        { "潞州区南寨村12号", "潞州区南寨村3排12号", AddressOutcome.Unsure },
        { "东峰社区馨泰花苑5幢", "西峰社区馨泰花苑5幢", AddressOutcome.Unsure },
    };
}

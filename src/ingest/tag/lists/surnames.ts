/**
 * Chinese surnames, hand-written from general knowledge (the Hundred Family Surnames and today's commonest).
 * How likely each is at a given place is the name model's matter.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺尉元伊宣扈冒茹邝幸寇苍鹿车云羊农佘厉闻欧皮水麻禹满荣邰房巴逯阚雍敬鄂慕浦肖闫付支郄缪尚布宗迟区栗麦闵亢种占郏斯海鄢矫隗战由信亓逄仝母仉哈朴次言相年刀奉粟揣昌尕者尧敦雪水底修瑶玉圣普才班问智奇虎豆卯储宿昝干应晁沃濮宦鱼容暴益桓公蓬郏浑'.replace(
    /[沿植僧扬嵺和应都者问底次相年水由]/gu,
    '',
  ),
)

/**
 * Surnames that the weights were learnt without: they count where a name's form is asked for, and are no part of what was
 * learnt from. Who trains anew may put them to the others.
 */
const FURTHER = '骆茅杭嵇贲湛狄邴汲羿荀郗钭韶蓟郦郤璩戈庾暨阙殳夔厍訾乜巢蒯禤税庹芮凤裘酆於钮贝危'
export const ALL_SURNAMES: ReadonlySet<string> = new Set([...SURNAMES, ...Array.from(FURTHER)])

/** Surnames of two characters. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 上官 司马 司徒 诸葛 东方 皇甫 尉迟 公孙 慕容 长孙 宇文 端木 夏侯 令狐 轩辕 呼延 闻人 百里 南宫 独孤 澹台 淳于 单于 太史 申屠 钟离 濮阳 赫连 万俟 鲜于 拓跋 叶赫 爱新'.split(
    ' ',
  ),
)

/** Japanese surnames as Chinese papers print them. */
export const JAPANESE_SURNAMES: ReadonlySet<string> = new Set(
  '桥本 小泽 小渊 村山 中曾根 宫泽 竹下 海部 细川 羽田 森山 小泉 安倍 福田 麻生 鸠山 菅直 野田 岸田 石破 河野 田中 铃木 佐藤 左藤 高桥 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 清水 斋藤 山崎 池田 阿部 石川 山下 石井 小川 前田 冈田 长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 西村 福岛 三浦 藤原 松田 中岛 原田 和田 中野 武田 上田 竹内 酒井 工藤 横山 宫崎 内田 高木 安藤 岛田 谷口 大野 丸山 今井 藤井 武藤 堀内 久保 土井 不破 神崎 二阶堂 大平 岸信 梶山 野中 额贺 川口 町村 谷垣 平松 黑泽 栗原 大江 川端 三木 松下 本田 丰田 太田 大西 小野 小岛 小松 小池 小笠原 小野寺 小仓 山内 山根 山冈 川上 川崎 川田 中川 中井 今村 冈本 冈崎 北村 北川 北野 古川 古贺 吉川 吉村 吉冈 吉野 土屋 坂口 坂田 堀江 宇野 宫本 宫田 宫下 富田 寺田 岛村 岩田 岩崎 岩本 岩井 市川 平井 广田 广濑 户田 早川 星野 服部 本间 村田 村松 东条 松尾 松冈 松村 松永 松浦 松原 柴田 桑原 梅田 植田 横田 樱井 樱田 水野 水岛 永井 河合 河村 浅野 浅井 泽田 津田 津岛 渡部 片山 片冈 熊谷 玉置 田村 田边 田代 相泽 矢野 矢岛 石桥 石黑 石原 神田 福原 福本 稻垣 竹中 竹本 笠原 筱原 细田 绪方 羽生 荒木 荒井 菅原 菅野 菊地 菊池 落合 藤冈 藤泽 藤村 藤川 藤山 藤本 野口 野村 镰田 长岛 长尾 关口 关根 饭田 饭岛 饭塚 高岛 高杉 黑田 龟井 鹿野 奥山 奥田 奥村 奥野 冬柴 白滨 木庭 盐崎 盐川 坂井 坂东 大冢 大岛 大桥 大谷 大久保 佐野 佐伯 内山 内藤 前川 与谢野 新井 秋山 青山 有马 猪濑 加贺'.split(
    ' ',
  ),
)

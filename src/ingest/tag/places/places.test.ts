import { expect, it } from 'vitest'
import { tagText } from '../tag-text.ts'

const placesOf = (text: string): readonly string[] => tagText(text).places

it.each([
  // Levels behind one another: what stands there is named by its level.
  ['记者来到会泽县大湾乡采访。', ['会泽县', '大湾乡']],
  ['他住在肥西县周岗镇。', ['肥西县', '周岗镇']],
  ['她是岩手县大浜市的渔民。', ['岩手县', '大浜市']],
  ['全国人大代表来自湖北省五峰土家族自治县。', ['湖北省', '五峰土家族自治县']],
  ['河南省受灾地区的群众得到救助。', ['河南省']],
  ['江苏省沿海城市发展很快。', ['江苏省']],
  // Lists that say what they list.
  ['响水、射阳两县派人支援。', ['响水', '射阳']],
  ['青浜、红沙两镇饮水工程开工。', ['青浜', '红沙']],
  ['三个自然村——上坪、下坪、羊角冲，都通了水。', ['上坪', '下坪', '羊角冲']],
  ['增进了解、加深两国友谊。', []],
  // Names of counties alone.
  ['他是江西泰和人。', ['江西', '泰和']],
  ['他先后在海安、如东任职。', ['海安', '如东']],
  ['工地新建了三座桥。', []],
  // Waters and heights by what lies at them.
  ['大雨后，都浔江水位上涨。', ['都浔江']],
  ['专家认为月牙山南麓有隐患。', ['月牙山']],
  ['昨天在苏州河畔开幕。', ['苏州河']],
  ['村民上山挖笋，下河摸鱼。', []],
  ['发展海峡两岸关系。', []],
  // Streets where one can be.
  ['地址：人民东路88号。', ['人民东路']],
  ['他家住河浜街，做小买卖。', ['河浜街']],
  ['他们走上了致富路，找到了新出路。', []],
  ['管制路段：西江一路（大桥至路口段）、南堤路。', ['西江一路', '南堤路']],
  ['他途经中山路时遇到熟人。', ['中山路']],
  ['老人一路上说个不停，走山路时也不停。', []],
  // What lies over a place or around it.
  ['我军在龙田上空击落敌机。', ['龙田']],
  ['他们在城市上空飞行，在学校一带巡逻。', []],
  // What has a place's name in it and is none.
  ['赞助今年的滨海湾长跑。', []],
  ['今晚英超利物浦对曼联。', []],
  ['比赛在裕廊东体育场进行。', ['裕廊东']],
  // Hong Kong and Taiwan by the script.
  ['他在中環上班，住在上水。', ['中環', '上水']],
  ['她在雲林虎尾老家開店。', ['雲林', '虎尾']],
  ['工人在中环附近上水管。', []],
  ['他来自刚果（金）东部。', ['刚果（金）']],
])('%s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

it('reads nobody where only a place can be', () => {
  expect(tagText('县领导到柳林镇、上官浜乡调研。')).toMatchObject({
    people: [],
    places: ['柳林镇', '上官浜乡'],
  })
})

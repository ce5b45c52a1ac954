/** Readings in pinyin of characters frequent in names: family names and given names, ours. A row `sound:characters`. */
const rows = `
wang:王汪旺望 li:李黎力立丽莉利礼理里励 zhang:张章彰 liu:刘柳留 chen:陈晨辰沉 yang:杨阳洋扬 huang:黄皇煌 zhao:赵兆昭召 wu:吴武伍五午 zhou:周舟洲 xu:徐许旭序 sun:孙
ma:马玛 zhu:朱珠祝竹 hu:胡虎湖 guo:郭国果 he:何贺和河荷赫 gao:高 lin:林琳霖临麟 luo:罗洛骆 zheng:郑正政征 liang:梁良亮 xie:谢 song:宋松 tang:唐汤棠 han:韩汉涵寒 feng:冯峰丰凤枫风锋
deng:邓登 cao:曹 peng:彭鹏朋 zeng:曾 xiao:肖萧小晓笑潇 tian:田天甜 dong:董东冬栋 yuan:袁元源远媛圆 pan:潘盼 yu:于余宇玉雨羽语瑜裕俞喻郁煜钰育 jiang:蒋江姜疆 cai:蔡才彩财 du:杜 ye:叶业野
cheng:程成诚承城丞 su:苏素 wei:魏韦伟卫威薇维巍玮炜为 lv:吕 ding:丁定鼎 ren:任仁人 shen:沈申深 yao:姚瑶耀 lu:卢陆鲁路露璐禄 cui:崔翠 zhong:钟中忠仲 tan:谭谈覃檀 jin:金晋锦进津瑾今
shi:石史施时世诗实师士 liao:廖辽 jia:贾家佳嘉加 xia:夏霞侠 fu:付傅富福芙甫 fang:方房芳放 bai:白柏 zou:邹 meng:孟梦蒙萌 xiong:熊雄 qin:秦琴勤钦芹 qiu:邱秋丘球 hou:侯厚 yin:尹银音 xue:薛雪学
yan:阎严颜燕岩艳彦言炎研妍 duan:段 lei:雷磊蕾 long:龙隆 shao:邵少绍 mao:毛茂 chang:常昌畅 wan:万婉 gu:顾古谷 lai:赖来 kang:康 yi:易怡艺益依义毅奕逸仪一亦伊宜 qian:钱倩谦乾 niu:牛 hong:洪红宏鸿弘虹
gong:龚宫公 ou:欧 zhan:詹展 ni:倪妮 tao:陶涛桃 an:安 ai:艾爱 qi:齐祁琪奇启琦其淇祺 bo:博波勃 bin:彬斌宾滨 bing:冰兵炳 chao:超朝潮 chun:春纯 cong:聪 dan:丹旦 fei:飞菲斐霏 gang:刚钢 guang:光广
gui:贵桂 hai:海 hao:浩昊豪皓好 heng:恒衡 hua:华花化 hui:辉慧惠会晖卉 jian:建健坚剑 jie:杰洁捷婕 jing:静晶京敬景婧菁靖境 jun:军俊君骏均钧 kai:凯开 kun:坤昆 lan:兰岚蓝澜 ling:玲灵凌铃令 mei:美梅媚玫 min:敏民闽 ming:明鸣铭名 na:娜
nan:楠南男 ning:宁凝 ping:平萍 qing:庆青清晴卿 rui:瑞睿锐蕊 rong:荣容蓉 shan:山珊善 sheng:胜生圣盛升 shu:淑书舒树 shuai:帅 si:思斯丝 ting:婷廷庭 wen:文雯温 xi:熙希喜西曦锡席习 xiang:翔祥香湘向想 xin:新欣鑫馨心信昕辛 xing:星兴行幸邢
xiu:秀修 xuan:轩萱宣璇 ya:雅亚娅 ying:英颖莹盈迎应 yong:勇永咏 you:友有优尤 yue:月悦越跃岳 yun:云芸运韵 ze:泽 zhen:珍真振贞镇 zhi:志智芝之知直 zi:子紫梓自 zong:宗 qiang:强 quan:全泉权 bao:宝保包 bei:贝北 ke:可科克 le:乐 man:曼满 mu:木牧慕穆
ba:巴 la:拉 ao:奥 ma:玛 lan:兰 te:特 de:德 er:尔 ge:格 luo:罗 ji:基吉季姬 nuo:诺 sang:桑 pu:普 jing:近 ping:平 tai:太泰 da:大达 er:二 san:三 si:四 hui:惠 zhe:哲 chu:楚初 zu:祖 yang:养 qiao:乔巧 ruan:阮 pei:裴培佩 tong:童彤同 di:迪帝 kuang:邝 mo:莫墨 shang:尚 lian:连莲廉 ning:甯 miao:苗 hang:航杭 xian:贤仙先显 sha:莎沙 jiao:娇 ju:菊 juan:娟 yan:延 zhuang:庄壮 lang:朗郎`

const simplified = new Map<string, string>()
for (const row of rows.trim().split(/\s+/u)) {
  const [sound = '', characters = ''] = row.split(':')
  for (const character of characters) if (!simplified.has(character)) simplified.set(character, sound)
}
const traditional = '張张劉刘陳陈楊杨黃黄趙赵吳吴許许孫孙馬马國国賀贺羅罗鄭郑謝谢湯汤韓韩漢汉馮冯豐丰鳳凤鄧邓鵬鹏蕭萧曉晓東东棟栋遠远圓圆蔣蒋財财葉叶業业蘇苏韋韦偉伟衛卫維维呂吕陸陆盧卢鍾钟譚谭談谈晉晋錦锦進进時时師师實实賈贾傅傅鄒邹夢梦銀银薛薛閻阎嚴严顏颜艷艳龍龙紹绍萬万顧顾賴赖來来義义藝艺儀仪錢钱謙谦紅红鴻鸿龔龚宮宫歐欧陶陶濤涛愛爱齊齐啟启賓宾濱滨聰聪飛飞剛刚鋼钢廣广貴贵華华輝辉會会暉晖堅坚劍剑潔洁靜静軍军駿骏鈞钧凱凯開开蘭兰嵐岚藍蓝瀾澜靈灵鈴铃鳴鸣銘铭寧宁慶庆銳锐榮荣勝胜聖圣書书樹树帥帅絲丝興兴軒轩亞亚穎颖瑩莹應应詠咏優优躍跃雲云運运澤泽貞贞鎮镇強强權权寶宝樂乐滿满喬乔蓮莲連连鄺邝賢贤顯显嬌娇莊庄壯壮達达'
for (let i = 0; i + 1 < traditional.length; i += 2) {
  const sound = simplified.get(traditional[i + 1]!)
  if (sound && !simplified.has(traditional[i]!)) simplified.set(traditional[i]!, sound)
}

const doubled: Readonly<Record<string, string>> = { 欧阳: 'ouyang', 歐陽: 'ouyang', 司马: 'sima', 司馬: 'sima', 诸葛: 'zhuge', 諸葛: 'zhuge', 上官: 'shangguan', 司徒: 'situ', 皇甫: 'huangfu', 令狐: 'linghu' }

export const isHan = (cp: number): boolean => (cp >= 0x4e00 && cp <= 0x9fff) || (cp >= 0x3400 && cp <= 0x4dbf)

/**
 * A word of Han characters as name parts: family name first when the word is the whole name and has two to four characters.
 * A character without a reading here stays itself, so that equal words still meet.
 */
export const readHan = (word: string, whole: boolean): string[] => {
  const letters = [...word]
  const read = (from: number) => letters.slice(from).map(c => simplified.get(c) ?? c).join('')
  if (!whole || letters.length < 2 || letters.length > 4) return [read(0)]
  const family = doubled[letters.slice(0, 2).join('')]
  if (family && letters.length > 2) return [family, read(2)]
  return [simplified.get(letters[0]!) ?? letters[0]!, read(1)]
}

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(text.trim().split(/\s+/u).map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))

/** Arabic with the Persian, Urdu and Pashto letters; short vowels are not written, so a reading is a skeleton. */
export const arabic = table(`
ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع= غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h
و=u ي=i ى=a ة=a ء= ؤ=u ئ=i پ=p چ=ch ژ=zh گ=g ک=k ی=i ڤ=v ٹ=t ڈ=d ڑ=r ں=n ھ=h ہ=h ے=e ۓ=e ډ=d ړ=r ټ=t ښ=sh ږ=zh ګ=g ې=e ڼ=n څ=ts ځ=dz`)

export const hebrew = table(`
א=a ב=b ג=g ד=d ה=h ו=u ז=z ח=h ט=t י=i כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע= פ=p ף=p צ=ts ץ=ts ק=k ר=r ש=sh ת=t`)

/** Frequent given and family names with their vowels; a row `word=reading`, ours. */
export const vowelled = table(`
محمد=muhammad أحمد=ahmad احمد=ahmad محمود=mahmud علي=ali على=ali حسن=hassan حسين=hussein عمر=omar عثمان=othman خالد=khalid سعيد=said سالم=salem صالح=saleh
مصطفى=mustafa ابراهيم=ibrahim إبراهيم=ibrahim يوسف=yusuf موسى=musa عيسى=isa داود=dawud سليمان=sulaiman إسماعيل=ismail اسماعيل=ismail جمال=jamal كمال=kamal
كريم=karim رحيم=rahim نور=nur فاطمة=fatima عائشة=aisha زينب=zainab مريم=maryam خديجة=khadija سارة=sarah ليلى=layla هدى=huda أمينة=amina امينة=amina رنا=rana
عبدالله=abdullah طارق=tariq زيد=zaid ياسر=yasser ناصر=nasser بشار=bashar حافظ=hafez أسامة=usama اسامة=usama عادل=adel فيصل=faisal سعود=saud فهد=fahd
سلمان=salman رامي=rami سامي=sami هاني=hani وليد=walid ماجد=majid حمزة=hamza بلال=bilal أنس=anas باسم=basem رشيد=rashid شريف=sharif لطيف=latif حداد=haddad
خان=khan شاه=shah رضا=reza مهدي=mahdi مهدی=mahdi عباس=abbas جعفر=jafar قاسم=qasim اکبر=akbar اصغر=asghar
דוד=david משה=moshe יוסף=yosef אברהם=avraham יעקב=yaakov יצחק=yitzhak שרה=sarah רחל=rachel לאה=leah כהן=cohen לוי=levi שלמה=shlomo חיים=chaim מרים=miriam רבקה=rivka`)

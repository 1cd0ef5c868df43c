# The first two minutes: greeting and consent, the zone, the questions about the plan, the plan.

# To somebody whose Telegram speaks a language that I don't.
onboarding-languages = هنوز به زبان تلگرام شما حرف نمی‌زنم. با /language می‌توانید یکی از این‌ها را انتخاب کنید: { $names }.
onboarding-greeting = من مربی باسن، پشت ران و کمر شما هستم. هر روز یک گرم‌کردن کوتاه دارید و جلسه‌هایی ۲۰ تا ۴۵ دقیقه‌ای، با نکته‌هایی بر اساس جایی که هر حرکت را حس کرده‌اید.
onboarding-consent =
    من یک دستیار تمرین هستم، <b>نه پزشک</b>. برای انتخاب حرکت‌های بی‌خطر، به چند پاسخ دربارهٔ سلامت شما و بعدها دربارهٔ درد نیاز دارم. اگر موافق باشید، آن‌ها را رمزنگاری‌شده ذخیره می‌کنم. هر وقت خواستید با /delete پاکشان کنید.
onboarding-button-agree = بالای ۱۸ سالم و موافقم
onboarding-button-stored = چه ذخیره می‌کنی؟
onboarding-button-not-now = الان نه
onboarding-button-minor = زیر ۱۸ سالم
onboarding-adults-only = ببخشید، من فقط مربی بزرگسالان هستم. چیزی از سلامت شما ذخیره نکرده‌ام و بقیه را هم پاک کردم. مراقب خودتان باشید!
onboarding-without-consent = اشکالی ندارد، چیزی از سلامت شما ذخیره نمی‌کنم. بدون آن پاسخ‌ها نمی‌توانم حرکت‌های بی‌خطر انتخاب کنم، ولی می‌توانید بخوانید که چطور انجام می‌شوند.
onboarding-declined = اشکالی ندارد. اگر خواستید شروع کنید، «{ $button }» را بزنید یا «شروع» را بنویسید.
onboarding-button-after-all = نظرم عوض شد
onboarding-button-read = خواندن حرکت‌ها

onboarding-plan = <b>برنامهٔ شما</b>
onboarding-plan-warmup = گرم‌کردن · هر روز ساعت { $at }
    .anchored = گرم‌کردن · هر روز ساعت { $at }، { $anchor }
onboarding-plan-weekly = مرور هفتگی · { $day } ساعت { $at }
onboarding-plan-sessions = جلسه‌ها · { $days } ساعت { $at }، { $minutes } دقیقه، شروع از { $first }
onboarding-plan-morning = احوال‌پرسی کوتاه صبحِ بعد، فقط اگر جایی درد گرفته باشد
onboarding-nothing-else = هر چه می‌فرستم همین است. ساعت‌های سکوت: { $start } تا { $end }.
onboarding-button-first = شروع اولین گرم‌کردن
onboarding-button-change = می‌خواهم تغییر بدهم
onboarding-see-you = باشه. قرار ما { $day } ساعت { $at }.
    .anchored = باشه. قرار ما { $day } ساعت { $at }، { $anchor }.

### What the warm-up comes after

anchor-kettle = بعد از دم کردن چای
anchor-teeth = بعد از مسواک زدن
anchor-dressed = بعد از لباس پوشیدن
anchor-lunch = بعد از ناهار
anchor-desk = بعد از بلند شدن از پشت میز
anchor-walk = بعد از پیاده‌روی
anchor-work = بعد از کار
anchor-dinner = بعد از شام
anchor-own = «{ $words }»
anchor-button-kettle = بعد از دم کردن چای
anchor-button-teeth = بعد از مسواک
anchor-button-dressed = بعد از لباس پوشیدن
anchor-button-lunch = بعد از ناهار
anchor-button-desk = بعد از کار پشت میز
anchor-button-walk = بعد از پیاده‌روی
anchor-button-work = بعد از کار
anchor-button-dinner = بعد از شام

### The zone

zone-guess =
    تا سرِ وقت پیام بدهم: آنجا که هستید ساعت <b>{ $at }</b> است؟

    حدس من { $place } است.
zone-kept = ساعت { $place } را به کار می‌برم. آنجا که هستید ساعت <b>{ $at }</b> است؟
zone-found = <b>{ $place }</b>. آنجا که هستید ساعت <b>{ $at }</b> است؟
zone-button-yes = بله، ساعت { $at } است
zone-button-other = جای دیگر
zone-button-again = نه، دوباره بگرد
zone-search = نام شهرتان را بنویسید، یا موقعیتتان را بفرستید. فقط منطقهٔ زمانی را نگه می‌دارم، نه مکان را.
zone-unknown = «{ $city }» را نمی‌شناسم. نزدیک‌ترین شهر بزرگ را بنویسید، یا از فهرست انتخاب کنید.
zone-thanks = ممنون.
zone-which = منظورتان کدام است؟
zone-region = کدام قسمت دنیا؟
zone-city = کدام شهر در منطقهٔ زمانی شماست؟
zone-button-place = { $place }
zone-button-place-country = { $place }، { $country }
zone-follows = از حالا ساعت { $place } را به کار می‌برم.

region-europe = اروپا
region-north_america = آمریکای شمالی
region-latin_america = آمریکای لاتین
region-africa = آفریقا
region-middle_east = خاورمیانه
region-south_asia = جنوب آسیا
region-east_asia = شرق آسیا
region-oceania = اقیانوسیه

### The questions about the plan

plan-questions-level = این نوع تمرین را قبلاً انجام داده‌اید؟ هر دو گزینه آسان شروع می‌شوند و در روزهای اول تنظیمش می‌کنم.
plan-questions-button-beginner = تازه‌کارم، یا نمی‌دانم
plan-questions-button-intermediate = این‌ها را تمرین می‌کنم
plan-questions-equipment = چه وسایلی دارید؟ زمین و دیوار کافی است.
plan-questions-button-floor = هیچ‌کدام
plan-questions-gym = باشگاهتان چه وسایلی دارد؟ برنامه را برای جایی که هستید می‌چینم و پیش از هر جلسه می‌پرسم کجا هستید.
plan-questions-button-no-gym = باشگاه نمی‌روم
plan-questions-bands = کش‌هایتان چه قدرتی دارند؟ وقتی یکی آسان شد، بعدی را پیشنهاد می‌کنم.
band-light = سبک
band-medium = متوسط
band-strong = قوی
band-extra_strong = خیلی قوی
plan-questions-button-continue = ادامه · { $count } مورد
plan-questions-week = چند جلسه در هفته می‌خواهید، و هر کدام چقدر؟ گرم‌کردن روزانه جداست.
plan-questions-button-week = { $days } روز · { $minutes } دقیقه
plan-questions-button-other-week = مورد دیگر
plan-questions-days = چند روز در هفته؟
plan-questions-button-days = { $days } روز
plan-questions-minutes = و هر کدام چقدر؟
plan-questions-button-minutes = { $minutes } دقیقه
plan-questions-hour = گرم‌کردن روزانه را چه ساعتی می‌خواهید؟
plan-questions-hour-typed = یک ساعت بنویسید، مثلاً { $at }.
plan-questions-button-other-hour = ساعت دیگر
plan-questions-quiet = { $at } در ساعت‌های سکوت شماست. با این حال آن موقع پیام بدهم؟
plan-questions-button-ring = بله، ساعت { $at }
plan-questions-hour-saved = انجام شد. گرم‌کردن شما از حالا هر روز ساعت { $at } است.
plan-questions-anchor = بعد از چه کاری انجامش می‌دهید؟ یک کار همیشگی بهترین یادآوری است: «بعد از دم کردن چای، پل می‌زنم.»
plan-questions-anchor-typed = به زبان خودتان بنویسید، مثلاً «بعد از غذا دادن به گربه».
plan-questions-button-own-words = به زبان خودم

# /settings: its pages, wishes, what to avoid, the language.

preferences-title = چه چیزی را می‌خواهید عوض کنید؟ تغییرها همان لحظه اعمال می‌شوند.
preferences-button-times = ساعت‌ها
preferences-button-place = زمان و زبان
preferences-button-plan = تمرین من
preferences-button-texts = پیام و صدا
preferences-button-avoid = کنار گذاشتن
preferences-button-health = سلامت
preferences-button-privacy = حریم خصوصی
preferences-button-close = بستن
preferences-closed = تمام شد. هر وقت خواستید /settings را باز کنید.

preferences-times = <b>ساعت‌ها</b>
preferences-hour = گرم‌کردن روزانه ساعت { $at }
    .anchored = گرم‌کردن روزانه ساعت { $at }، { $anchor }
preferences-sessions = جلسه‌ها { $days } ساعت { $at }
preferences-review = مرور هفتگی { $day } ساعت { $at }
preferences-quiet = ساعت‌های سکوت: { $start } تا { $end }
preferences-button-hour = ساعت گرم‌کردن
preferences-button-anchor = بعد از چه کاری…
preferences-button-days = روز جلسه‌ها
preferences-button-session = ساعت جلسه
preferences-button-quiet = ساعت سکوت
preferences-button-clock = ۱۲ یا ۲۴ ساعته
preferences-button-review = مرور هفتگی

preferences-place = <b>منطقهٔ زمانی و زبان</b>. ساعت { $zone } را به کار می‌برم.
preferences-button-zone = منطقهٔ زمانی
preferences-button-language = زبان

preferences-plan = <b>تمرین من</b>
preferences-level-beginner = تازه‌کار
preferences-level-intermediate = کمی باتجربه
preferences-week = { $days } جلسه در هفته، { $minutes } دقیقه
preferences-equipment = وسایل: { $things }
preferences-equipment-home = در خانه: { $things }
preferences-equipment-gym = در باشگاه: { $things }
preferences-floor = فقط زمین و دیوار
preferences-button-equipment = وسایل
preferences-button-gym = وسایل باشگاه
preferences-button-level = سطح
preferences-button-week = روز و دقیقه
preferences-button-units = کیلوگرم یا پوند
preferences-button-long = گرم‌کردن طولانی روزانه

wishes-texts = پیام‌هایم چه داشته باشند؟ برای روشن یا خاموش کردن بزنید.
wishes-button-cues = نکته روی هر کارت
wishes-button-cards = دانستنی‌ها
wishes-button-streaks = روزهای تمرین
wishes-button-timers = زمان‌سنج استراحت
wishes-button-tempo = ♪ ضرب‌آهنگ همیشه
wishes-button-count = ♪ شمارش صوتی
wishes-clock = ساعت را چطور نشان بدهم؟ الان: { $at }.
wishes-button-clock-24 = ۲۴ ساعته
wishes-button-clock-12 = ۱۲ ساعته
wishes-button-clock-usual = خودکار
wishes-units-kg = برای وزنه کدام واحد را به کار ببرم؟ الان: کیلوگرم.
wishes-units-lb = برای وزنه کدام واحد را به کار ببرم؟ الان: پوند.
wishes-button-units-kg = کیلوگرم
wishes-button-units-lb = پوند
wishes-button-units-usual = خودکار
wishes-quiet = چه وقت‌هایی خودم پیام ندهم؟ گرم‌کردنی که برای آن ساعت گذاشته‌اید باز هم می‌آید.
wishes-button-quiet = { $start } تا { $end }
wishes-button-quiet-never = بدون ساعت سکوت
wishes-quiet-from = ساعت‌های سکوت از کی شروع شود؟ یک ساعت بنویسید، مثلاً { $at }.
wishes-quiet-to = ساعت‌های سکوت از { $start } شروع می‌شود. تا کی باشد؟

avoid-title = چه چیزی را کنار بگذارم؟ برای روشن یا خاموش کردن بزنید.
avoid-button-never = پنهان‌شده · { $count }
avoid-never = حرکت‌هایی که پنهان کرده‌اید. برای برگرداندن، یکی را بزنید.
avoid-never-none = هیچ حرکتی را پنهان نکرده‌اید. برای پنهان کردن، «هرگز پیشنهاد نده» را زیر آن بزنید.

language-title = کدام زبان را می‌خواهید؟
language-button = { $name }
# Nobody who speaks the language has signed its texts yet.
language-button-draft = { $name } (پیش‌نویس)

### When sessions come

session-times-days = کدام روزها؟ دو تا چهار روز در هفته: عضله در روزهای بینشان رشد می‌کند.
session-times-refused = این‌طور استراحت خیلی کم می‌شود. با دو جلسه، دو روز بینشان بگذارید. با سه جلسه، یک روز. با چهار جلسه، حداکثر دو تا پشت سر هم باشند.
session-times-button-day = { $day }
session-times-hour = چه ساعتی جلسه‌ها را یادآوری کنم؟
session-times-saved = انجام شد. جلسه‌های شما از حالا { $days } ساعت { $at } است.
session-next = جلسهٔ بعدی: { $name }، { $day } ساعت { $at }.

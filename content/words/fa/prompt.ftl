# The prompts that ring, and what is answered to them.

prompt-title = <b>گرم‌کردن · { $minutes } دقیقه</b>
prompt-title-plain = <b>گرم‌کردن</b>
prompt-what = امروز: { $exercises }.
prompt-what-after = امروز، { $anchor }: { $exercises }.
prompt-drill = { $answer ->
    [form] روز تمرین کمکی { $day }: <b>{ $exercise }</b>، چون فرمتان در { $spot } به هم خورد.
    [cramp] روز تمرین کمکی { $day }: <b>{ $exercise }</b>، چون در { $spot } عضله‌تان گرفت.
    [nowhere] روز تمرین کمکی { $day }: <b>{ $exercise }</b>، چون مطمئن نبودید { $spot } را کجا حس کردید.
   *[other] روز تمرین کمکی { $day }: <b>{ $exercise }</b>، چون { $spot } را { $felt } حس کردید.
}
prompt-drill-test = { $on } { $spot } را دوباره تست می‌کنیم.
prompt-warm-up = گرم‌کردن
prompt-missed = امروز { $minutes } دقیقه کافی است.{ $days ->
    [0] {""}
   *[other] {" "}در { $window } روز گذشته { $days } روز تمرین کرده‌اید.
}
prompt-smallest = فقط یک ست { $exercise }. حساب می‌شود.
prompt-smallest-2 = امروز فقط یک ست { $exercise } از شما می‌خواهم.
prompt-smallest-3 = اگر دوست دارید، تنها یک ست { $exercise }. شروع کوچک هم شروع است.
prompt-hour = { $at } هنوز برایتان مناسب است؟ شاید ساعت دیگری با روزتان بهتر جور شود.
prompt-small = برگشتن می‌تواند آسان باشد: فقط { $minutes } دقیقه.
prompt-check-first = پیش از ادامه، چند پرسش سلامت دوباره. یک دقیقه طول می‌کشد و معلوم می‌کند الان چه برایتان مناسب است.
prompt-quiet = از حالا ساکت می‌مانم تا دکمه‌ای بزنید یا چیزی بنویسید.
# Said to whoever has just come back after a long silence, or had blocked the bot.
prompts-on-again = یادآوری‌ها دوباره روشن شد.
prompt-outage = از { $first } ساعت { $since } تا { $last } ساعت { $until } از کار افتاده بودم. تقصیر من بود، نه شما: آن روزها به ضررتان حساب نمی‌شود.
prompt-ill-again = حالتان چطور است؟ اگر { $hours } ساعت است که از تب و علائم قفسهٔ سینه خبری نیست، می‌توانید کم‌کم شروع کنید.

# The prompt of a session.
prompt-session = <b>{ $name } · { $minutes } دقیقه</b>
prompt-session-what = امروز: { $exercises }.
prompt-session-warm-up = گرم‌کردن
prompt-session-exercise = { $exercise } × { $sets }
prompt-session-needs = لازم دارید: { $things }.
prompt-session-test = امروز <b>{ $exercise }</b> را دوباره تست می‌کنیم: اول از همه، تا سرحال هستید.
prompt-session-drill = امروز <b>{ $easier }</b> هم داریم، تمرین کمکی شما برای { $exercise }.
prompt-session-lighter = این هفته سبک‌تر است: حدود نصف ست‌ها، و بالا نمی‌رویم.
prompt-session-first = { $sessions } جلسهٔ اول شما عمداً کوتاه‌اند.

prompt-button-move = انتقال به فردا
prompt-button-short = نسخهٔ { $minutes } دقیقه‌ای
prompt-button-full = کامل، { $minutes } دقیقه
prompt-button-one-set = یک ست، { $minutes } دقیقه
prompt-button-one-set-now = یک ست
prompt-button-later = بعداً
prompt-button-done = انجام دادم
prompt-button-not-today = امروز نه
prompt-button-ill = مریضی یا درد
prompt-button-why = چرا این؟
prompt-button-hour = تغییر ساعت
prompt-button-pause = یک مدت توقف
prompt-button-meanwhile = خودم تمرین کردم
prompt-button-not-yet = هنوز خوب نیستم

### Later

prompt-later = کی یادآوری کنم؟ فردا همان ساعت { $at } می‌ماند.
    .once = کی یادآوری کنم؟ فقط یادآوری امروز جابه‌جا می‌شود.
prompt-later-session = کی یادآوری کنم؟ فقط همین جلسه جابه‌جا می‌شود؛ روزهایتان همان می‌ماند.
prompt-moved = باشه، { $day } ساعت { $at }. <i>فقط همین یک بار.</i>
prompt-button-in-quarter = ۱۵ دقیقهٔ دیگر
prompt-button-in-hour = ۱ ساعت دیگر
prompt-button-in-evening = امشب
prompt-snoozed = باشه، ساعت { $at }. <i>فقط همین یک بار.</i>
prompt-late-plan = و اگر دیرتان شد: { $plan }
prompt-late-one-set = یک ست پل.
prompt-button-start-now = همین حالا شروع
prompt-no-later = امروز دیگر یادآوری نمی‌کنم. یک ست هم حساب می‌شود، و فردا هم همین‌طور.

### Not today

prompt-skipped = باشه، امروز دیگر حرفش را نمی‌زنم.
prompt-button-no-time = وقت ندارم
prompt-button-elsewhere = جای دیگر تمرین می‌کنم
prompt-elsewhere = باشه، امروز جزو روزهای تمرین حساب می‌شود. چیزی از دست نمی‌رود و جلسهٔ بعد همان است که بود.
prompt-elsewhere-again = امروز از قبل جزو روزهای تمرین است.
prompt-elsewhere-warm-up = پیش از وزنه زدن، یک گرم‌کردن طولانی چطور است؟
prompt-button-tired = خسته‌ام

### Ill or hurt

prompt-ill = چه بد. چه شده؟ تا بهتر شوید یادآوری نمی‌فرستم؛ پیشرفتتان محفوظ است.
prompt-button-fever = تب یا سرماخوردگی
prompt-button-worn-out = خیلی خسته‌ام
prompt-button-hurts = جایی درد می‌کند
prompt-fever = استراحت کنید. وقتی { $hours } ساعت از تب و علائم قفسهٔ سینه خبری نبود، دوباره شروع کنید. جلسهٔ اول عمداً کمی سبک‌تر است. کی حالتان را بپرسم؟
prompt-button-ask-tomorrow = فردا ساعت { $at }
prompt-button-ask-three-days = ۳ روز دیگر
prompt-button-ask-never = خودم پیام می‌دهم
prompt-held = زودتر خوب شوید. { $day } ساعت { $at } حالتان را می‌پرسم، و پیش از آن پیامی نمی‌دهم.
prompt-held-open = زودتر خوب شوید. تا پیام ندهید، پیامی نمی‌دهم.
prompt-button-resume = بهترم
prompt-worn-out = پس امروز را استراحت کنید. فردا ساعت { $at } با نسخهٔ کوتاه شروع می‌کنیم.

### Why this, and practised meanwhile

prompt-why = ساعت { $at } را خودتان انتخاب کردید.
prompt-why-after = ساعت { $at } را خودتان انتخاب کردید، { $anchor }.
prompt-why-these = پل و هینج دو حرکتی هستند که همه چیز روی آن‌ها ساخته می‌شود. می‌توانید در /settings عوضش کنید.
prompt-why-session = جلسه‌ها را خودتان برای { $days } ساعت { $at } انتخاب کردید.
prompt-why-turns = روزهای جلسه نوبتی‌اند تا هر حرکت یک بار اول باشد، وقتی سرحال هستید. امروز { $name } است. می‌توانید در /settings عوضش کنید.
prompt-meanwhile = کدام روزها تمرین کردید؟
prompt-meanwhile-none = روز جا افتاده‌ای نیست که پر شود. گرم‌کردن امروز هنوز باز است.
prompt-meanwhile-kept = { $days ->
    [0] روزی اضافه نشد.
    [one] { $days } روز اضافه شد.
   *[other] { $days } روز اضافه شد.
}
prompt-button-day = { $day }

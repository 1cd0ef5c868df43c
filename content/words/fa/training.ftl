# A session: its cards, rests and questions, and what stands behind the dots.

training-day-A = روز پل
training-day-A_light = روز پل سبک
training-day-B = روز هینج
training-day-C = روز تک‌پا
# A beginner's: on two legs, with a longer squeeze.
training-day-C-beginner = روز انقباض

### Before the first set

training-none-locked = تمرین شما متوقف است. اگر هنوز کمک نگرفته‌اید، همین حالا بگیرید.
training-none-health = جلسه‌ها به خاطر پاسخ‌های سلامت شما متوقف‌اند.
training-none-warm_ups_only = فعلاً فقط گرم‌کردن. جلسه‌ها وقتی باز می‌شوند که یک متخصص بگوید ورزش برایتان اشکالی ندارد.
training-none-sore_back = امروز جلسه نداریم. پیاده‌روی کوتاه و زودبه‌زود عوض کردن حالت بدن، اگر اذیت نمی‌کند، خوب است.
training-none-ill = اول استراحت. وقتی { $hours } ساعت از تب و علائم قفسهٔ سینه خبری نبود، برگردید.
training-none-morning = بعد از چنین صبحی، امروز جلسه نداریم. فردا ساعت { $at } دوباره می‌پرسم.
training-none-stopped = برای امروز کافی است. حالا استراحت کنید، و فردا می‌بینیم.
training-none-nothing = امروز جلسه نداریم: جایی که درد می‌کند اول استراحت می‌خواهد.
training-done-already = جلسهٔ امروز را انجام داده‌اید. در روزهای استراحت است که قوی‌تر می‌شوید.
training-done-elsewhere = امروز حساب می‌شود: جای دیگر تمرین می‌کنید. در روزهای استراحت است که قوی‌تر می‌شوید.
training-button-again = با این حال یکی دیگر
training-back-now = پیش از شروع: <b>کمرتان الان چطور است، ۰ تا ۱۰؟</b>
training-place = امروز کجا تمرین می‌کنید؟
training-button-home = در خانه
training-button-gym = در باشگاه
training-button-elsewhere = جای دیگر
training-closed = آن جلسه تمام شده است. هر چه انجام دادید ذخیره شد.
training-button-start = شروع جلسه
training-warmed = گرم‌کردن انجام شد. حالا جلسه: اول یک ست آسان.
training-short-first = امروز حدود { $minutes } دقیقه: { $sessions } جلسهٔ اول شما عمداً کوتاه‌اند.
training-short = امروز حدود { $minutes } دقیقه، نه { $asked }: ست‌های بیشتر در این هفته فایدهٔ زیادی ندارد.
training-lighter-week = هفتهٔ سبک‌تر: همان حرکت‌ها، حدود نصف ست‌ها. بدنتان در همین هفته خودش را می‌سازد.

### The card

# هیپ تراست · ست ۱ از ۳ · ۱۰ تکرار · ۳ ثانیه پایین، ۲ ثانیه فشار
training-title = <b>{ $exercise }</b> · { $set } · { $amount }{ $pace }
training-next-set = <b>{ $set }</b> · { $exercise } · { $amount }
training-easy-set = ست آسان
    .title = ست آسان
training-test-set = ست تست
    .title = ست تست
# Once, before the first set of two exercises that alternate.
training-turns = این حرکت و { $other } یک ست در میان انجام می‌شوند.
training-set-title = ست { $number } از { $sets }
# Above a line about one side of a one-sided exercise.
training-side-left = <b>سمت چپ.</b> { $line }
training-side-right = <b>سمت راست.</b> { $line }
# Repetitions in reserve: how many to leave.
training-leave = { $rir ->
    [0] تا آخرین تکرار خوب ادامه بدهید.
    [one] وقتی { $rir } تکرار خوب در توان مانده، تمام کنید.
   *[other] وقتی { $rir } تکرار خوب در توان مانده، تمام کنید.
}
training-leave-load = { $leave } { $load }
training-half-range = فقط تا نیمه بروید.
training-half-effort = با نصف نیرو.
# The same exercise at half range, within a sentence.
training-half-way = { $exercise } تا نیمهٔ راه
training-half-held = { $exercise } با نصف نیرو
training-promised-test = این همان تست دوباره‌ای است که قول دادم: مثل تمرین کمکی سفت کنید.
training-drill = تمرین کمکی: آهسته، با فشار.
training-button-fewer = تکرار کمتر
training-button-harder = برگشت به حالت کامل
training-button-end = پایان جلسه

training-count = چند تکرار خوب؟
training-count-left = سمت <b>چپ</b> چند تکرار خوب؟
training-count-right = و سمت <b>راست</b>؟
training-button-or-fewer = { $number } یا کمتر
training-button-more-reps = بیشتر

training-easier = انتخاب خوبی بود: تکرار آسانی که حسش می‌کنید بیشتر یاد می‌دهد تا تکرار سختی که حسش نمی‌کنید.
training-easier-now = بقیه را با { $easier } انجام بدهید. دفعهٔ بعد دوباره با { $exercise } شروع می‌کنیم.
training-easier-half = بقیهٔ { $exercise } را آسان‌تر بگیرید: نصف مسیر، یا نصف نیرو. دفعهٔ بعد به حالت عادی برمی‌گردیم.

### Rest

training-rest = ست بعدی تا { $seconds } ثانیهٔ دیگر. خبرتان می‌کنم.
training-set-done-rest = <b>{ $reps } تکرار انجام شد.</b> { $seconds } ثانیه استراحت. خبرتان می‌کنم.
training-button-skip-rest = بدون استراحت
training-button-more-rest = +{ $seconds } ثانیه

### A step back, and its test

training-step-back = حالا <b>{ $exercise }</b>، آهسته.
training-step-back-test = <b>بعد یک ست { $exercise } به عنوان تست.</b> در همان می‌مانید، مگر اینکه تست بد پیش برود.
training-button-do-that = همین کار را بکنیم
training-button-finish-easier = پایان با حرکت آسان‌تر

### Behind the dots

training-button-swap = تعویض حرکت
training-button-sides = چپ و راست فرق دارند
training-button-weight = وزنه
training-button-band = کش
training-swap = امروز چه چیزی برایتان بهتر است؟ همان تعداد ست را انجام می‌دهید.
training-swap-none = چیز دیگری با وسایل امروزتان جور نیست.
training-swapped = باشه، امروز { $exercise }. پیشرفتتان سر جایش است.
training-instead = برای { $exercise } اینجا وسیله نیست، پس امروز این حرکت را انجام بدهید. پیشرفتتان سر جایش است.
training-button-gone = امروز اینجا نمی‌شود
training-button-never = هرگز پیشنهاد نده
training-paused = مکث. { $exercise }، ست { $number }، منتظر شماست.

training-weight-question = برای { $exercise } چه وزنه‌ای دارید؟ دکمه را بزنید یا بنویسید: { $example }.
training-band-question = برای { $exercise } کدام کش را دارید؟
training-weight-open = وزنه‌ای انتخاب کنید که { $rir } تکرار در توان بماند. می‌توانید زیر ⋯ ثبتش کنید.
training-band-open = می‌توانید کشتان را زیر ⋯ ثبت کنید.
training-load = دفعهٔ پیش: { $load }.
training-load-changed = امروز { $load } (دفعهٔ پیش { $before }).
training-load-kg = { $amount } کیلوگرم
training-load-lb = { $amount } پوند
training-band-yellow = کش زرد
training-band-red = کش قرمز
training-band-green = کش سبز
training-band-blue = کش آبی
training-band-black = کش سیاه
training-band-light = کش سبک
training-band-medium = کش متوسط
training-band-strong = کش قوی
training-band-extra_strong = کش خیلی قوی
training-band-none = بدون کش

### Coming back

training-return = در { $exercise } بودید، ست { $number } از { $sets }. هر چه پیش از آن بود ذخیره است.
training-return-questions = { $exercise }: ست‌ها انجام شد. یک پرسش مانده. همه چیز ذخیره است.
training-button-end-here = همین جا پایان
training-button-start-over = شروع دوباره، امروز

### The end

training-finished = <b>{ $day } انجام شد: { $minutes } دقیقه، { $sets } ست.</b>
training-ended = ذخیره شد: { $sets } ست. حساب می‌شود.
training-ended-empty = باشه، برای امروز همین. چیزی از دست نرفته.
training-praise-change = { $exercise }: یک تغییر کوچک، و آن را { $felt } حس کردید. آفرین.
training-next = { $name }: { $day } ساعت { $at }.
training-button-undo-set = برگرداندن ست آخر

### Something hurts within a session

training-amber-day = امروز حرکت پایانی نداریم، و با این جلسه بالا نمی‌رویم.
training-stop-exercise = <b>{ $exercise } را همین جا تمام می‌کنیم.</b> ممنون که گفتید. این حرکت و حرکت‌های مشابه را { $hours } ساعت کنار می‌گذاریم، تا { $day } ساعت { $until }، و بعد { $steps } پله آسان‌تر برمی‌گردانیم. { $minutes } دقیقهٔ دیگر دوباره می‌پرسم: اگر { $most } یا کمتر بود، امروز می‌توانید ست‌های آسان { $easy } را انجام بدهید.
training-stop-rest = <b>برای امروز همین جا تمام می‌کنیم.</b> ممنون که گفتید. { $exercise } و حرکت‌های مشابه را { $hours } ساعت کنار می‌گذاریم، تا { $day } ساعت { $until }، و بعد { $steps } پله آسان‌تر برمی‌گردانیم.
training-stop-session = <b>جلسه را همین جا تمام می‌کنیم.</b> ممنون که گفتید. { $exercise } و حرکت‌های مشابه را { $hours } ساعت کنار می‌گذاریم، تا { $day } ساعت { $until }، و بعد { $steps } پله آسان‌تر برمی‌گردانیم. بقیهٔ روز، اگر اذیت نمی‌کند، آرام حرکت کنید. فردا ساعت { $at } حالتان را می‌پرسم.
training-stop-shooting = <b>جلسه را همین جا تمام می‌کنیم.</b> ممنون که گفتید. { $exercise } و حرکت‌های مشابه را { $hours } ساعت کنار می‌گذاریم، تا { $day } ساعت { $until }، و بعد { $steps } پله آسان‌تر برمی‌گردانیم. پیش از جلسهٔ بعد، پرسش‌های سلامت را تکرار می‌کنم.
training-stop-professional = <b>جلسه را همین جا تمام می‌کنیم.</b> لطفاً پیش از ادامهٔ { $exercise } و حرکت‌های مشابه، به پزشک یا فیزیوتراپیست مراجعه کنید. من از اینجا نمی‌توانم بگویم چیست، ولی آن‌ها می‌توانند.

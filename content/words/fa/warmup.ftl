# The warm-up of the day, from its first card to the end.

### The card of an exercise

# پل باسن · ست ۱ از ۲ · ۸ تکرار · ۳ ثانیه پایین، ۲ ثانیه فشار
warmup-title = <b>{ $exercise }</b> · { $amount }{ $pace }
warmup-one-by-one = { $set } · { $amount }
warmup-set = ست { $number } از { $sets }
warmup-reps = { $reps } تکرار
warmup-sided = { $reps } تکرار برای هر طرف
warmup-held = { $reps } × { $hold } ثانیه
warmup-held-sided = { $reps } × { $hold } ثانیه برای هر طرف
warmup-times-reps = { $sets } × { $reps }
warmup-times-sided = { $sets } × { $reps } برای هر طرف
warmup-times-held = { $sets } × { $reps } × { $hold } ثانیه
warmup-times-held-sided = { $sets } × { $reps } × { $hold } ثانیه برای هر طرف
warmup-switch = اول یک طرف، بعد طرف دیگر.
warmup-switch-left = اول سمت چپ.
warmup-switch-right = اول سمت راست.
warmup-switch-each = با هر تکرار طرف را عوض کنید.
# $rest is the rest between sets in seconds; 0 where one press stands for one set.
warmup-pace = { $rest ->
    [0] {" "}· { $lower } ثانیه پایین
    [one] {" "}· { $lower } ثانیه پایین، { $rest } ثانیه استراحت
   *[other] {" "}· { $lower } ثانیه پایین، { $rest } ثانیه استراحت
}
warmup-pace-squeeze = { $rest ->
    [0] {" "}· { $lower } ثانیه پایین، { $squeeze } ثانیه فشار
    [one] {" "}· { $lower } ثانیه پایین، { $squeeze } ثانیه فشار، { $rest } ثانیه استراحت
   *[other] {" "}· { $lower } ثانیه پایین، { $squeeze } ثانیه فشار، { $rest } ثانیه استراحت
}
warmup-pace-held = { $rest ->
    [0] {""}
    [one] ، { $rest } ثانیه استراحت
   *[other] ، { $rest } ثانیه استراحت
}
warmup-setup = حالت شروع: { $line }
warmup-move = حرکت: { $line }

warmup-first-half = { $reps } تکرار اول را فقط تا نیمه بروید: تازه که بیدار شده‌اید، بدن این‌طور راحت‌تر است.
warmup-standing = امروز ایستاده انجامش بدهید.
warmup-drill = این یکی تمرین کمکی امروز برای نقطه‌ضعف شماست.

warmup-button-done = انجام شد
warmup-button-easier = آسان‌تر
warmup-button-hurts = جایی درد می‌کند
warmup-button-more = بیشتر ⋯
warmup-button-how-to = روش انجام
warmup-button-pause = مکث
warmup-button-end = پایان گرم‌کردن
warmup-button-go-on = ادامه

### Where did you feel it?

warmup-set-done = ست { $number } انجام شد.
warmup-set-done-rest = ست { $number } انجام شد. کمی استراحت.
warmup-felt-question = <b>بیشتر کجا حسش کردید؟</b> پاسخ اشتباه نداریم: نکتهٔ بعدی شما به آن بستگی دارد.

warmup-button-glutes = باسن
warmup-button-outer_hip = کنار باسن
warmup-button-hamstrings = پشت ران
warmup-button-back_muscles = عضلات پشت
warmup-button-cramp = عضله‌ام گرفت
# .hurts: beside the back muscles, where these are the right place.
warmup-button-low_back = کمر
    .hurts = کمرم درد می‌کند
warmup-button-knees = زانوها
warmup-button-front_thigh = جلوی ران
warmup-button-nowhere = مطمئن نیستم
warmup-button-elsewhere = جای دیگر

# Within a sentence.
warmup-felt-glutes = در باسن
warmup-felt-outer_hip = در کنار باسن
warmup-felt-hamstrings = در پشت ران
warmup-felt-back_muscles = در عضلات پشت
warmup-felt-cramp = گرفتگی عضله
warmup-felt-low_back = در کمر
warmup-felt-knees = در زانوها
warmup-felt-front_thigh = در جلوی ران
warmup-felt-nowhere = بدون جای مشخص
warmup-felt-elsewhere = در جایی دیگر

# .last: no set of this exercise is left.
warmup-reply-good-glutes = همان جا که می‌خواهیم: در باسن. دوباره همین، با همین سرعت.
    .last = همان جا که می‌خواهیم: در باسن.
warmup-reply-good-outer_hip = حساب می‌شود: برای این حرکت کنار باسن درست است. دوباره همین، با همین سرعت.
    .last = حساب می‌شود: برای این حرکت کنار باسن درست است.
warmup-reply-good-hamstrings = برای این حرکت پشت ران درست است. دوباره همین، با همین سرعت.
    .last = برای این حرکت پشت ران درست است.
warmup-reply-good-back_muscles = برای این حرکت عضلات پشت درست است. دوباره همین، با همین سرعت.
    .last = برای این حرکت عضلات پشت درست است.
warmup-reply-good-elsewhere = برای این حرکت این هم خوب است. دوباره همین، با همین سرعت.
    .last = برای این حرکت این هم خوب است.
warmup-reply-cue-worked = آن را { $felt } حس کردید: <b>این نکته جواب داد</b>، پس برایتان نگهش می‌دارم.

# $felt is the answer, $cue what changes now.
warmup-reply-glutes = باسن هم اینجا کمک می‌کند، ولی امروز دنبال پشت ران هستیم. <b>{ $cue }</b> بعد از این ست دوباره می‌پرسم.
warmup-reply-outer_hip = کنار باسن هم کمک می‌کند. یک چیز را عوض کنیم: <b>{ $cue }</b> بعد از این ست دوباره می‌پرسم.
warmup-reply-hamstrings = زیاد پیش می‌آید، و راحت عوض می‌شود. <b>{ $cue }</b> بعد از این ست دوباره می‌پرسم.
warmup-reply-back_muscles = پشت هم کمک می‌کند. یک چیز را عوض کنیم: <b>{ $cue }</b> بعد از این ست دوباره می‌پرسم.
warmup-reply-cramp = همین جا دست نگه دارید. ۳۰ تا ۶۰ ثانیه پایتان را تکان بدهید، بعد آرام صاف و کشیده‌اش کنید. بعد: <b>{ $cue }</b>
warmup-reply-low_back = کمر؟ یک چیز را عوض کنیم: <b>{ $cue }</b> این‌طور بار از روی کمر برداشته می‌شود.
warmup-reply-knees = زانوها؟ یک چیز را عوض کنیم: <b>{ $cue }</b>
warmup-reply-front_thigh = جلوی ران؟ یک تغییر کمک می‌کند: <b>{ $cue }</b>
warmup-reply-nowhere = اشکالی ندارد، با تمرین پیدا می‌شود. <b>{ $cue }</b> آهسته رفتن کمک می‌کند بیشتر حس کنید.
warmup-reply-elsewhere = یک چیز را عوض کنیم: <b>{ $cue }</b> بعد از این ست دوباره می‌پرسم.

warmup-next-time = ثبت شد: { $felt }. دفعهٔ بعد: <b>{ $cue }</b>
warmup-next-time-cramp = ۳۰ تا ۶۰ ثانیه پایتان را تکان بدهید، بعد آرام صاف و کشیده‌اش کنید. دفعهٔ بعد: <b>{ $cue }</b>
warmup-cramp-again = دو بار گرفتگی بس است: پایتان را تکان بدهید، بعد ۸ بار باسن را سفت کنید. دفعهٔ بعد این را امتحان کنیم: <b>{ $cue }</b>
warmup-again = آن را { $felt } حس کردید، پس روی همین کار کنیم. دفعهٔ بعد با { $exercise } شروع می‌کنیم که حس کردنش آسان‌تر است، بعد دوباره سراغ این می‌آییم.
warmup-again-half = آن را { $felt } حس کردید، پس روی همین کار کنیم. دفعهٔ بعد با نسخهٔ آسان‌تری از { $exercise } شروع می‌کنیم، بعد دوباره کامل.

warmup-easier = انتخاب خوبی بود: تکرار آسانی که حسش می‌کنید از تکرار سخت بهتر است. حالا { $exercise }. دفعهٔ بعد به حالت عادی برمی‌گردیم.

### How to, and a pause

warmup-paused = مکث. { $exercise }، ست { $number } از { $sets }، منتظر شماست.

### The end

warmup-finished = { $minutes ->
    [0] <b>گرم‌کردن انجام شد.</b> { $praise }
    [one] <b>گرم‌کردن انجام شد: { $minutes } دقیقه.</b> { $praise }
   *[other] <b>گرم‌کردن انجام شد: { $minutes } دقیقه.</b> { $praise }
}
warmup-told = <b>ثبت شد: خودتان انجام دادید.</b> عادت یعنی همین.
warmup-ended = <b>ذخیره شد:</b> { $counts }. حساب می‌شود.
warmup-ended-empty = باشه، فعلاً همین. چیزی از دست نرفته.
warmup-count = { $reps } × { $exercise }
warmup-praise-counts = { $counts }.
warmup-praise-felt = { $exercise } را { $felt } حس کردید.
warmup-praise-cue = بعد از یک تغییر آن را { $felt } حس کردید: { $cue }
warmup-praise-return = <b>برگشتید. عادت همین‌طور ساخته می‌شود.</b>
warmup-praise-long-away = <b>برگشتید. سخت‌ترین تکرار همین است.</b>
warmup-practised = تمرین: { $days } روز از { $window } روز گذشته.
warmup-next = بعدی: { $day } ساعت { $at }.
warmup-next-after = بعدی: { $day } ساعت { $at }، { $anchor }.
warmup-button-less-text = دانستنی نمی‌خواهم
warmup-cards-off = باشه، دیگر دانستنی نمی‌فرستم.
warmup-undo-late = بیش از ده دقیقه از آن گذشته، پس نمی‌توانم برگردانمش.
warmup-open-again = گرم‌کردن امروز دوباره باز است.

warmup-late-plan = و در روزهای شلوغ؟ «اگر دیرم شد، یک ست پل می‌زنم.»
warmup-button-late-one-set = برنامه‌ام همین است
warmup-button-late-another = برنامه‌ای دیگر
warmup-button-late-skip = رد شدن
warmup-late-plan-typed = بنویسید: «اگر دیرم شد، …»
warmup-late-plan-too-long = لطفاً کمی کوتاه‌تر: حداکثر { $characters } حرف.
warmup-late-plan-kept = به عنوان برنامهٔ روزهای شلوغ ذخیره شد.

### Where none can begin

# .resting: no other round is open.
warmup-done-already = گرم‌کردن امروز را ساعت { $at } انجام داده‌اید. اگر دوست دارید، یک دور دیگر هم می‌شود.
    .resting = گرم‌کردن امروز را ساعت { $at } انجام داده‌اید.
warmup-done-today = گرم‌کردن امروز را انجام داده‌اید. اگر دوست دارید، یک دور دیگر هم می‌شود.
    .resting = گرم‌کردن امروز را انجام داده‌اید.
warmup-button-again = یک دور دیگر
warmup-closed = آن گرم‌کردن تمام شده است. هر چه انجام دادید ذخیره شد.
warmup-nothing-left = امروز گرم‌کردن نداریم: جایی که درد می‌کند اول استراحت می‌خواهد. پیاده‌روی کوتاه و زودبه‌زود عوض کردن حالت بدن، اگر اذیت نمی‌کند، خوب است.
# When the first of what rests is open again.
warmup-opens-again = گرم‌کردن { $day } ساعت { $at } دوباره باز می‌شود.
warmup-button-health = پاسخ‌های سلامت
warmup-no-answers = بدون پاسخ‌های سلامت نمی‌توانم حرکت‌های بی‌خطر انتخاب کنم. همچنان می‌توانید بخوانید که چطور انجام می‌شوند.
warmup-button-answer = پاسخ به پرسش‌ها
warmup-button-read = خواندن حرکت‌ها
warmup-resting = متوقف تا وقتی یک متخصص اجازه بدهد: { $families }.

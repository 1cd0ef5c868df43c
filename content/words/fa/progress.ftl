# /plan and /progress.

plan-title = <b>چه در پیش است، و چرا</b>
plan-warmup = گرم‌کردن · { $day } ساعت { $at } · ساعتی که انتخاب کردید
    .anchored = گرم‌کردن · { $day } ساعت { $at } · { $anchor }
plan-training = { $name } · { $day } ساعت { $at } · { $minutes } دقیقه، روز جلسهٔ شما
    .moved = { $name } · { $day } ساعت { $at } · { $minutes } دقیقه، فقط همین یک بار جابه‌جا شد
plan-training-after = { $name } · { $day } ساعت { $at }
plan-test = تست دوبارهٔ { $exercise } · { $day } · بعد از تمرین کمکی‌اش
plan-sessions-resting = جلسه‌ها به خاطر پاسخ‌های سلامت شما متوقف‌اند
plan-weekly = مرور هفتگی · { $day } ساعت { $at }
plan-morning = احوال‌پرسی صبح · { $day } ساعت { $at } · چون از درد گفتید
plan-comeback = یک پیام · { $day } ساعت { $at } · چون از شما خبری نشد
plan-nothing = چیزی در برنامه نیست.
plan-nothing-else = هر چه می‌فرستم همین است. ساعت‌های سکوت { $start } تا { $end }، به وقت { $place }.
plan-button-long = گرم‌کردن طولانی { $minutes } دقیقه
plan-button-times = تغییر ساعت‌ها
plan-button-pause = توقف
plan-button-calendar = افزودن به تقویم

progress-days = <b>{ $of ->
    [1] امروز:
    [one] { $of } روز گذشته:
   *[other] { $of } روز گذشته:
}</b> { $days } روز تمرین{ $sessions ->
    [0] .
    [one] ، { $sessions } جلسه.
   *[other] ، { $sessions } جلسه.
}
progress-row = { $row }
progress-weeks = در ۱۲ هفتهٔ گذشته: { $days } روز.
progress-strength = قدرت عادت: { $percent }٪. با هر روز تمرین رشد می‌کند و آهسته کم می‌شود. یک روز نبودن تقریباً اثری ندارد.
progress-felt = <b>حس در جای درست</b>، ۸ هفتهٔ گذشته
progress-felt-row = { $exercise } · { $on_target } از { $answers }
progress-felt-else = { $row }، بقیه { $place }
progress-ladders = <b>پله‌های شما</b>
progress-ladder-row = { $family } · { $step }
progress-ladder-spot = { $row } · { $spot }
progress-nearest = پلهٔ بعدی: { $exercise }، بعد از { $sessions } جلسهٔ خوب دیگر.
progress-sets = <b>ست‌های جدی این هفته</b>
progress-sets-row = { $group } · { $sets } (هدف { $least } تا { $most })
progress-sets-counted = هر ست برای عضلهٔ اصلی کامل و برای عضله‌های کمکی نصف حساب می‌شود. گرم‌کردن حساب نمی‌شود. هدف راهنماست، نه مرز: به حس و بازیابی بدنتان نگاه کنید.
progress-button-calendar = روزها
progress-button-felt = جای حس
progress-button-ladders = پله‌ها
progress-button-sets = ست‌های هفته
progress-button-one = یک حرکت
progress-button-others = حرکت‌های دیگر

### One ladder

ladder-which = کدام حرکت؟
ladder-title = <b>{ $family }</b> · پلهٔ { $step } از { $steps }
ladder-now = الان: { $exercise }، { $sets } × { $reps }.
ladder-felt = حس در جای درست: { $on_target } از { $answers } پاسخ، در چهار هفته.
ladder-sides = چپ { $left }، راست { $right }.
ladder-side-steps = سمت چپ: { $left }. سمت راست: { $right }.
ladder-gap = ست‌هایی که در جای درست حس شد: چپ { $left } از { $left_sets }، راست { $right } از { $right_sets }.
ladder-gap-narrower = فاصلهٔ دو طرف دارد کمتر می‌شود.
ladder-gap-same = فاصلهٔ دو طرف تقریباً مثل قبل است.
ladder-gap-wider = فاصلهٔ دو طرف دارد بیشتر می‌شود، پس طرف ضعیف‌تر اول می‌آید.
ladder-next = { $sessions ->
    [one] بعدی: { $exercise }، بعد از یک جلسهٔ خوب دیگر.
   *[other] بعدی: { $exercise }، بعد از حدود { $sessions } جلسهٔ خوب دیگر.
}
ladder-first-reps = اول تکرارها بیشتر می‌شود.
ladder-first-squeeze = اول فشار طولانی‌تر می‌شود.
ladder-next-after-drill = بعدی: { $exercise }، وقتی نقطه‌ضعف برطرف شد.
ladder-promised = { $exercise }، از جلسهٔ بعد به بعد.
ladder-closed-top = این پلهٔ آخر است. از اینجا با پایین آمدنِ آهسته‌تر، نگه داشتن طولانی‌تر، استراحت کمتر یا وزنه پیش می‌روید.
ladder-closed-equipment = پلهٔ بعدی وسیله‌ای می‌خواهد که ندارید. فهرستتان را در /settings به‌روز کنید.
# For a beginner: weeks of training, and steps owned on all ladders.
ladder-closed-gate = پلهٔ بعدی بعد از { $weeks } هفته تمرین و یاد گرفتن { $rungs } پله باز می‌شود. الان هفتهٔ { $week } هستید و { $owned } پله را یاد گرفته‌اید. اگر قبلاً تمرین کرده‌اید، سطحتان را در /settings عوض کنید.
ladder-closed-health = پلهٔ بعدی به خاطر پاسخ‌های سلامت شما بسته است.
ladder-spot = نقطه‌ضعف: { $answer ->
    [form] فرمتان در { $exercise } به هم خورد.
    [cramp] در { $exercise } عضله‌تان گرفت.
    [nowhere] مطمئن نبودید { $exercise } را کجا حس کردید.
   *[other] { $exercise } را { $felt } حس کردید.
} { $days ->
    [0] امروز پیدا شد
    [one] { $days } روز پیش پیدا شد
   *[other] { $days } روز پیش پیدا شد
}، { $sessions ->
    [0] و نوبت تست دوباره است.
    [one] و { $sessions } جلسه تمرین کمکی مانده.
   *[other] و { $sessions } جلسه تمرین کمکی مانده.
}
ladder-fixed = { $days ->
    [0] برطرف شد: { $exercise }، همان روز.
    [one] برطرف شد: { $exercise }، در { $days } روز.
   *[other] برطرف شد: { $exercise }، در { $days } روز.
}

# [افزودن به تقویم] زیر /plan.
calendar-file = گرم‌کردن‌ها و جلسه‌های چهار هفتهٔ آینده. فایل را باز کنید تا به تقویمتان اضافه شوند. خود فایل بعداً عوض نمی‌شود: اگر برنامه‌تان تغییر کرد، فایل تازه‌ای بگیرید.
calendar-none = برای چهار هفتهٔ آینده برنامه‌ای نیست، پس هنوز چیزی برای تقویمتان نیست.
calendar-button-open = نشانی خصوصی
calendar-button-copy = کپی نشانی
calendar-button-revoke = غیرفعال کردن نشانی
calendar-address = <b>نشانی خصوصی تقویم شما.</b> آن را در نرم‌افزار تقویمتان به‌صورت اشتراک اضافه کنید تا همراه برنامه‌تان تغییر کند. هر کس این نشانی را داشته باشد می‌بیند کی تمرین می‌کنید، و چیز دیگری نمی‌بیند. اگر قبلاً نشانی دیگری داشتید، دیگر کار نمی‌کند.
calendar-address-line = <code>{ $address }</code>
calendar-revoked = باشه. حالا هیچ نشانی‌ای برنامه‌تان را نشان نمی‌دهد. رویدادهایی که نرم‌افزار تقویمتان از قبل گرفته، شاید تا وقتی اشتراک را حذف نکنید آنجا بماند.
calendar-title = Backline
calendar-event-warmup = گرم‌کردن
calendar-event-training = جلسه

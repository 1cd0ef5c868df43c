# Sunday's review: the caption of its picture, what is answered to it, and its hour.

review-title = { $sessions ->
    [0] { $days ->
        [0] <b>یک هفتهٔ آرام.</b>
        [one] <b>هفتهٔ شما: { $days } روز تمرین.</b>
       *[other] <b>هفتهٔ شما: { $days } روز تمرین.</b>
    }
    [one] <b>هفتهٔ شما: { $days } روز تمرین، { $sessions } جلسه.</b>
   *[other] <b>هفتهٔ شما: { $days } روز تمرین، { $sessions } جلسه.</b>
}
review-title-plain = <b>هفتهٔ شما</b>
review-thin = { $days ->
    [0] برنامه‌تان منتظر شماست.
    [one] هفته‌های کوچک عادت را زنده نگه می‌دارند.
   *[other] هفته‌های کوچک عادت را زنده نگه می‌دارند.
} دوست دارید هفتهٔ بعد کوچک‌تر باشد؟

review-good-fixed = { $days ->
    [0] { $exercise } را دوباره در جای درست حس می‌کنید: نقطه‌ضعف همان روز برطرف شد.
    [one] { $exercise } را دوباره در جای درست حس می‌کنید: نقطه‌ضعف در { $days } روز برطرف شد.
   *[other] { $exercise } را دوباره در جای درست حس می‌کنید: نقطه‌ضعف در { $days } روز برطرف شد.
}
review-good-climbed = یک پله بالا رفتید: { $exercise }.
review-good-clearer = { $exercise } را بیشتر در جای درست حس کردید: هفتهٔ پیش { $before } از { $of_before } ست، این هفته { $now } از { $of_now }.
review-good-back = بعد از { $days } روز برگشتید. عادت همین‌طور ساخته می‌شود.
review-good-sessions = { $sessions ->
    [one] جلسهٔ برنامه‌تان را انجام دادید.
   *[other] هر { $sessions } جلسهٔ برنامه‌تان را انجام دادید.
}
review-good-steady = { $days } روز از ۷ روز: روی ریتم افتاده‌اید.

review-next-settle = هفتهٔ بعد همین می‌ماند: جایی ۳ یا بیشتر درد گرفت، و هر بدنی با سرعت خودش بهبود پیدا می‌کند.
review-next-begin = هفتهٔ بعد می‌تواند کوچک شروع شود: یک گرم‌کردن، در ساعت همیشگی.
review-next-drill = هفتهٔ بعد: { $sessions } تمرین کمکی دیگر برای { $exercise }، بعد تست دوباره.
review-next-test = هفتهٔ بعد اول از همه { $exercise } را دوباره تست می‌کنیم، تا سرحال هستید.
review-next-cue = { $answer ->
    [cramp] در { $exercise } بیشتر وقت‌ها عضله‌تان گرفت.
    [nowhere] بیشتر وقت‌ها مطمئن نبودید { $exercise } را کجا حس کردید.
   *[other] { $exercise } را بیشتر { $felt } حس کردید.
} هفتهٔ بعد یک چیز را امتحان کنید: { $cue }
review-next-weekday = چهار هفتهٔ پشت سر هم { $day } را از دست داده‌اید. شاید نسخهٔ کوتاه برای آن روز مناسب‌تر باشد.
review-next-step = یک جلسهٔ خوب دیگر و به { $exercise } می‌رسید.
review-next-keep = هفتهٔ بعد: دوباره همین. تکرار است که قوی‌ترتان می‌کند.

review-fourteen = تمرین: { $days } روز از { $of } روز گذشته.
review-coming-warmup = بعدی: گرم‌کردن { $day } ساعت { $at }.
review-coming-training = بعدی: جلسه { $day } ساعت { $at }.
review-is-off = مرور هفتگی خاموش است. می‌توانید در /settings دوباره روشنش کنید.
review-is-on = مرور هفتگی دوباره روشن است: { $day } ساعت { $at }.

review-button-same = خوب است
review-button-same-plan = برنامه‌ام همین بماند
review-button-change = تغییر برنامه
review-button-smaller = { $days } روز · { $minutes } دقیقه
review-button-off = توقف مرورها
review-button-pause = توقف
review-button-show = هفتهٔ من

review-hour = مرور هفتگی شما { $day } ساعت { $at } می‌آید. برای تغییر، ساعت دیگری انتخاب کنید یا بنویسید.
review-hour-off = مرور هفتگی شما خاموش است. کی آن را می‌خواهید؟
review-hour-quiet = این در ساعت‌های سکوت شماست. لطفاً ساعت دیگری انتخاب کنید.
review-hour-button = { $day } { $at }
review-hour-button-off = بدون مرور

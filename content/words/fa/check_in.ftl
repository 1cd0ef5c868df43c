# The questions after a set, and what their answers are answered with.

check-in-set-done = <b>ست { $number } انجام شد: { $reps } تکرار.</b>
check-in-set-done-rest = <b>ست { $number } انجام شد: { $reps } تکرار.</b> { $seconds } ثانیه استراحت. خبرتان می‌کنم.
check-in-all-done = <b>{ $sets } × { $reps } انجام شد.</b>
check-in-one-done = <b>{ $reps } تکرار انجام شد.</b>
check-in-last-done = <b>ست آخر انجام شد: { $reps } تکرار.</b>

check-in-felt = بیشتر کجا حسش کردید؟
check-in-felt-left = سمت <b>چپ</b> بیشتر کجا حسش کردید؟
check-in-felt-right = و سمت <b>راست</b>؟
# What one tap answers again, after the last set of an exercise on which nothing hangs today.
check-in-last-time = دفعهٔ پیش آن را { $felt } حس کردید، با { $rir ->
    [4] ۴ تکرار خوب یا بیشتر
    [one] { $rir } تکرار خوب
   *[other] { $rir } تکرار خوب
} در توان{ $form ->
    [clean] {" "}و فرم تمیز
   *[none] {""}
}. امروز چطور؟
check-in-last-time-sides = { $last } برای هر دو طرف همین‌طور است؟
check-in-button-as-last-time = مثل دفعهٔ پیش
check-in-button-changed = چیزی عوض شد
check-in-rir = چند تکرار خوبِ دیگر می‌توانستید بزنید؟
check-in-rir-most = ۴ یا بیشتر
check-in-form = در تکرارهای آخر فرم حرکت چطور بود؟
check-in-form-clean = تمیز
check-in-form-slipped = ۱ یا ۲ تای آخر بد شد
check-in-form-lost = زودتر به هم خورد
# Within a sentence, beside the places: "again lost form".
check-in-felt-form = فرم حرکت به هم خورد

check-in-last-question = <b>پرسش آخر: الان دردی دارید؟</b>
check-in-pain-none = هیچ
check-in-pain-slight = ۱ یا ۲

### The reply, one sentence each; $felt is a place, $cue what changes now

check-in-cue-worked = آن را { $felt } حس کردید: <b>این نکته جواب داد</b>، پس برایتان نگهش می‌دارم.
check-in-cue-next = ثبت شد: { $felt }. دفعهٔ بعد این را امتحان کنید: <b>{ $cue }</b>
check-in-shake-out = همین جا دست نگه دارید. ۳۰ تا ۶۰ ثانیه پایتان را تکان بدهید، بعد آرام صاف و کشیده‌اش کنید.
check-in-ask-again = بعد از ست بعدی دوباره می‌پرسم.
check-in-rest-easier = با { $easier } تمام می‌کنیم.
check-in-reply-slipped = تکرارهای آخر به هم خورد، ولی بقیه خوب بود. حساب می‌شود.
check-in-reply-nothing-left = تا آخرین توان رفتید، که بیش از نیاز ماست. دفعهٔ بعد وقتی هنوز { $left } تکرار خوب در توان دارید، تمام کنید.
check-in-reply-much-left = ۴ تکرار یا بیشتر در توان مانده: جا برای پیشرفت هست.
check-in-drill-done = { $sessions ->
    [0] تمرین کمکی انجام شد: دفعهٔ بعد { $exercise } را دوباره تست می‌کنیم.
    [one] تمرین کمکی امروز انجام شد. { $sessions } جلسهٔ دیگر، بعد { $exercise } را دوباره تست می‌کنیم.
   *[other] تمرین کمکی امروز انجام شد. { $sessions } جلسهٔ دیگر، بعد { $exercise } را دوباره تست می‌کنیم.
}
check-in-towards = { $reported ->
    [one] ستی که درباره‌اش گفتید در جای درست حس شد.
   *[other] از { $reported } ست آخری که درباره‌شان گفتید، { $good ->
        [0] هیچ‌کدام در جای درست حس نشد.
        [one] یکی در جای درست حس شد.
       *[other] { $good } تا در جای درست حس شد.
    }
} { $sessions ->
    [one] یک جلسهٔ خوب دیگر تا پلهٔ بعدی.
   *[other] حدود { $sessions } جلسهٔ خوب دیگر تا پلهٔ بعدی.
}

why-good = آن را { $felt } حس کردید، که برای این حرکت درست است. حساب می‌شود.
why-unanswered = پاسخ ندادید، اشکالی ندارد. ست ذخیره شد، و دفعهٔ بعد می‌بینیم.
why-cue = ثبت شد: { $felt }. یک چیز را عوض کنیم: <b>{ $cue }</b>
# $line is what was decided; the counts are those of its cue, for this person and this answer.
why-cue-counts = { $line } تا حالا در { $successes } ست از { $tries } ست کمک کرده است.
why-cue-slower = ثبت شد: { $felt }. یک چیز را عوض کنیم: <b>{ $cue }</b> و کمی آهسته‌تر بروید.
why-step-back = { $exercise } را { $felt } حس کردید، پس روی همین کار کنیم: { $sets ->
    [one] یک ست آسان‌تر.
   *[other] { $sets } ست آسان‌تر.
}
why-step-back-cramp = دو بار گرفتگی عضله در { $exercise } بس است: { $sets ->
    [one] یک ست آسان‌تر.
   *[other] { $sets } ست آسان‌تر.
}
# One cramp, after a set that was felt elsewhere.
why-step-back-one-cramp = در { $exercise } عضله‌تان گرفت، پس آسان‌ترش کنیم: { $sets ->
    [one] یک ست آسان‌تر.
   *[other] { $sets } ست آسان‌تر.
}
why-step-back-form = فرم شما در { $exercise } به هم خورد، پس آسان‌ترش کنیم: { $sets ->
    [one] یک ست آسان‌تر.
   *[other] { $sets } ست آسان‌تر.
}
why-step-back-reps = در { $exercise } تکرارهای خوب کمتر از برنامه بود، پس آسان‌ترش کنیم: { $sets ->
    [one] یک ست آسان‌تر.
   *[other] { $sets } ست آسان‌تر.
}
why-retest-good = آن را { $felt } حس کردید. <b>در تست دوباره قبول شدید.</b> در { $exercise } می‌مانید.
why-retest-not-yet = هنوز نه، و اشکالی ندارد: یاد گرفتن زمان می‌برد. دفعهٔ بعد { $exercise } را از نو شروع می‌کنیم.
why-less-load-form = فرم شما به هم خورد: وزنهٔ ست بعدیِ { $exercise } { $percent }٪ سبک‌تر است.
why-less-load-reps = تکرارها کمتر از برنامه بود: وزنهٔ ست بعدیِ { $exercise } { $percent }٪ سبک‌تر است.
why-lighter-next-time-form = فرم شما در { $exercise } به هم خورد، پس دفعهٔ بعد روی همین کار می‌کنیم.
why-lighter-next-time-reps = تکرارهای { $exercise } کمتر از برنامه بود، پس دفعهٔ بعد روی همین کار می‌کنیم.
why-noted = ثبت شد: { $place }، { $number } از ۱۰. با این مقدار می‌شود تمرین کرد.
why-amber = با درد { $number }، برای امروز { $exercise } کافی است. بقیه را با { $easier } انجام بدهید.
why-stop-exercise = { $exercise } را همین جا تمام می‌کنیم و { $hours } ساعت سراغش نمی‌رویم، تا { $day } ساعت { $until }.
why-stop-session = جلسه را همین جا تمام می‌کنیم و { $hours } ساعت سراغ { $exercise } نمی‌رویم، تا { $day } ساعت { $until }.
why-stop-shooting = جلسه را همین جا تمام می‌کنیم و { $hours } ساعت سراغ { $exercise } نمی‌رویم، تا { $day } ساعت { $until }. اول پرسش‌های سلامت.
why-stop-professional = لطفاً پیش از ادامهٔ { $exercise } به پزشک یا فیزیوتراپیست مراجعه کنید. دست‌کم { $hours } ساعت سراغش نمی‌رویم، تا { $day } ساعت { $until }.

# How an exercise is done: its lines, its film, its tempo as sound.

how-to-title = <b>{ $exercise }</b>
how-to-setup = <b>حالت شروع</b>
how-to-movement = <b>حرکت</b>
how-to-line = { $number } { $line }
how-to-feel = <b>باید اینجا حس کنید:</b> { $feel }.
how-to-trains = <b>عضلات درگیر:</b> { $muscles }.
how-to-trains-also = <b>عضلات درگیر:</b> { $muscles }، با کمک { $also }.
how-to-not-reviewed = <i>هنوز هیچ پزشک یا فیزیوتراپیستی این دستورها را بررسی نکرده است. اگر مطمئن نیستید، از پزشک یا فیزیوتراپیست خودتان بپرسید.</i>
how-to-known = <b>پژوهش‌ها چه یافته‌اند</b>
how-to-fault = <b>{ $fault }</b>
how-to-fault-feels = حسش: { $feels }.
how-to-fault-remedy = این را امتحان کنید: { $remedy }
how-to-still = <b>{ $exercise }</b>: آغاز و پایان.
film-signs = <i>در فیلم: ↑ بالا، ↓ پایین، ›‹ سفت کنید، ‹› رها کنید، ‖ بی‌حرکت، … استراحت. حلقه ثانیه‌ها را نشان می‌دهد.</i>
how-to-button-faults = اشتباه‌های رایج
how-to-button-still = آغاز و پایان

note-button = یادداشت من
note-button-remove = حذف یادداشت
note-line = <b>یادداشت شما:</b> { $note }
note-ask = در یادداشت { $exercise } چه بنویسم؟ آن را همراه حرکت نشان می‌دهم. متن را بنویسید، حداکثر { $most } حرف.
note-long = این متن { $count } حرف است. یادداشت حداکثر { $most } حرف می‌تواند باشد. کوتاه‌ترش می‌کنید؟
note-removed = حذف شد.
note-takes = لطفاً یادداشتتان را بنویسید.

tempo-button = ♪ ضرب‌آهنگ
tempo-asked = ضرب‌آهنگ { $exercise }، { $reps } تکرار. صدای بالارونده: بالا بروید. صدای یکنواخت: سفت کنید. صدای پایین‌رونده: پایین بیایید.
tempo-once = ضرب‌آهنگ { $exercise }، { $reps } تکرار. صدای بالارونده: بالا بروید. صدای یکنواخت: سفت کنید. صدای پایین‌رونده: پایین بیایید. آن را با هر حرکت می‌خواهید؟
tempo-along = ضرب‌آهنگ { $exercise }، { $reps } تکرار.
tempo-button-always = با هر حرکت
tempo-always = باشه، از حالا با هر حرکت.
tempo-button-when-asked = فقط وقتی بخواهم
tempo-when-asked = باشه، فقط وقتی بخواهید: ⋯ را بزنید، بعد ♪ ضرب‌آهنگ.

# Under the words of a sound that the person's app takes from nobody.
media-no-voice = تنظیمات حریم خصوصی تلگرام شما اجازهٔ فرستادن پیام صوتی نمی‌دهد، پس اینجا با کلمه می‌گویم.

# Buttons and short lines that several conversations share. At most 24 letters each.

button-back = بازگشت
button-done = انجام شد
button-start = شروع
button-skip = رد شدن
button-no = نه
button-good = عالی
button-undo = برگرداندن
button-continue = ادامه
button-more = بیشتر…
button-other = مورد دیگر
button-my-plan = برنامهٔ من
button-settings = تنظیمات
button-resume = از سر گرفتن
button-warm-up-now = همین حالا گرم کنیم

# Pain of 0 to 10; the groups at both ends need no closer number.
button-pain-low = ۰ تا ۲
button-pain-high = ۸ تا ۱۰
button-number = { $number }
button-time = { $at }

# A switch that is on, and a list whose names are too long for buttons.
button-ticked = ✓ { $name }
button-numbered-line = { $number } { $name }

button-saved = ذخیره شد.

times-next = بعدی: { $day } ساعت { $at }.
times-next-session = جلسهٔ بعدی: { $day } ساعت { $at }.
times-session-open = جلسهٔ امروز هنوز باز است.
times-today-open = گرم‌کردن امروز هنوز باز است.

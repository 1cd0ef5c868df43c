# Only for whoever runs the bot: alarms, and /stats. What to do about each: docs/OPERATING.md.

alarm-lost = ⚠️ <b>گم‌شده</b>: { $count } پیام شاید نرسیده باشد: بعد از سه درخواست بی‌پاسخ رها کردم.
alarm-late = ⚠️ <b>دیر</b>: { $count } پیام فرستاده نشد چون وقتش گذشته بود.
alarm-refused = ⚠️ <b>ردشده</b>: { $count } پیام که تلگرام هرگز نمی‌پذیرد. در گزارش دنبال message_refused بگردید.
alarm-failed = ⚠️ <b>ناموفق</b>: { $count } به‌روزرسانی پردازش نشد و کنار گذاشته شد. در گزارش دنبال update_failed بگردید.
alarm-unreadable = ⚠️ <b>ناخوانا</b>: { $count } مورد که این نسخه نتوانست بخواند یا بسازد. /stats می‌گوید از چه نوعی.
alarm-reminders = ⚠️ <b>یادآوری‌ها</b>: { $count } مورد متوقف است چون منطقهٔ زمانی‌شان ناشناخته یا ردیفشان خراب است. آخری مال { $who } است. در گزارش دنبال reminder_unreadable بگردید.
alarm-deaf = ⚠️ <b>ناشنوا</b>: پنج دقیقه یا بیشتر است که به‌روزرسانی نرسیده. در گزارش دنبال telegram_unreachable، polling_conflict، webhook_refused و webhook_failing بگردید.
alarm-database = ⚠️ <b>پایگاه داده</b>: چند دقیقه در دسترس نبود و برگشته است. در آن مدت هیچ به‌روزرسانی‌ای تأیید نشد.
alarm-outage = ⚠️ <b>قطعی</b>: ۱۵ دقیقه یا بیشتر از کار افتاده بودم و دوباره کار می‌کنم.

stats-title = <b>وضعیت ربات</b>
stats-people = افراد: { $people }، فعال در ۷ روز: { $active }، تمرین امروز: { $practised }
stats-messages = پیام‌های در صف: { $waiting }، در حال ارسال: { $sending }
stats-beat = { $part }: { $seconds } ثانیه پیش
stats-counter = { $name }: { $value }

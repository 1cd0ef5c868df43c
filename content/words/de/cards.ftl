# Je ein Stück Wissen; die Quellen stehen in content/cards.yaml.

card-source = Quelle: { $source }
card-source-second-hand = Quelle (gelesen auf einer anderen Seite): { $source }

card-k01 = Schmerzen im unteren Rücken sind weltweit die häufigste Ursache für Beeinträchtigungen im Alltag. 2020 waren rund 619 Millionen Menschen betroffen.
card-k02 = Die meisten Menschen (58 bis 84 %) haben irgendwann Schmerzen im unteren Rücken. Meist sind sie ungefährlich.
card-k03 = In den USA war 2016 bei fast 4 von 10 arbeitsbedingten Muskel- und Gelenkverletzungen mit Arbeitsausfall der Rücken beteiligt.
card-k04 = Bei Pflegehilfskräften in den USA war bei mehr als der Hälfte der arbeitsbedingten Muskel- und Gelenkverletzungen mit Arbeitsausfall der Rücken beteiligt (2016).
card-k05 = In Studien senkte Training zusammen mit Aufklärung das Risiko für neue Rückenschmerzen um 45 %.
card-k06 = Der Schutz, den Training deinem Rücken gibt, lässt nach, wenn du aufhörst. Ein paar Minuten am Tag sind mehr wert als ein perfekter Monat.
card-k07 = In einer Studie mit schweren Gewichten arbeitete der untere Po beim Hip Thrust etwa doppelt so stark wie bei der Kniebeuge (87 % gegenüber 45 % der maximalen Aktivität).
card-k08 = Mehr Muskelaktivität heißt nicht immer mehr Muskeln: Nach 9 Wochen hatten Kniebeugen und Hip Thrusts den Po etwa gleich stark aufgebaut.
card-k09 = Einfaches Anspannen des Pos wirkt: Nach 8 Wochen war die Hüfte davon ebenso viel kräftiger wie von Brücken.
card-k10 = Von 11 getesteten Übungen trainierte die Muschel den Po am besten, ohne die Vorderseite der Hüfte zu beanspruchen.
card-k11 = Ein breiterer Stand kann helfen: Mit 30 Grad gespreizten Beinen trainierten Brücken den Po mehr und die Rückenmuskeln weniger.
card-k12 = Bei der einbeinigen Brücke nimmt es der Beinrückseite Arbeit ab, wenn die Ferse näher am Po steht.
card-k13 = Beim Hip Thrust bewegt sich deine Hüfte mehr als doppelt so weit wie bei der Brücke am Boden (36 statt 15 cm).
card-k14 = Wiederholungen, die zwischen einer halben Sekunde und 8 Sekunden dauern, bauen Muskeln auf. Wir machen sie langsam, weil man es so leichter lernt.
card-k15 = Jeder weitere Satz pro Woche bringt etwas: im Schnitt rund 0,37 % mehr Muskelwachstum.
card-k16 = Wenn du glaubst, noch zwei Wiederholungen zu schaffen, sind es wohl drei: Die meisten unterschätzen sich um etwa eine.
card-k17 = In einer Studie dauerte es 18 bis 254 Tage, bis sich neue Gewohnheiten von selbst ergaben. Ein ausgelassener Tag schadete nicht.
card-k18 = Wenn-dann-Pläne („Wenn ich die Zähne geputzt habe, mache ich meine Brücken“) steigern die Aktivität ein wenig bis mäßig.
card-k19 = Im Sport halbieren Programme mit Nordic Curls die Verletzungen der Beinrückseite ungefähr.
card-k20 = Leichte Beschwerden sind in Ordnung: Bei lang anhaltenden Schmerzen half Training mit erträglichem Schmerz mindestens so gut wie schmerzfreies.
card-k21 = Von den Rückenübungen in einer Studie belastete das Anheben eines Beins im Vierfüßlerstand den unteren Rücken am wenigsten, das Anheben der Brust am meisten.

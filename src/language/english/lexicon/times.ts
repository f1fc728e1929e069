// English → Indonesian: times, figures and measures.

export const times = `
after: setelah, sesudah, usai; afternoon: sore, siang; again: lagi, kembali; ago: lalu; already: sudah, telah;
always: selalu; annually: tahunan, setiap tahun, per tahun; april: april;
as soon as possible: secepatnya, sesegera mungkin; august: agustus; autumn: musim gugur; before: sebelum; cubic: kubik;
current: saat ini, arus; currently: saat ini, kini; daily: harian, sehari hari; dawn: fajar, subuh; day: hari;
decade: dekade, dasawarsa; december: desember; double: ganda, menggandakan; dozen: lusin, belasan, puluhan;
dozens: puluhan; dry season: musim kemarau, kemarau; earliest: paling awal, paling cepat; early: awal, dini;
early morning: dini hari; eighty: delapan puluh; era: era, zaman; evening: malam, sore, petang; eventually: akhirnya;
everyday: sehari hari; february: februari; fifty: lima puluh; finally: akhirnya; first: pertama;
for the first time: pertama kali; for the last time: terakhir kali; formerly: dahulu, sebelumnya; fortnight: dua pekan;
forty: empat puluh; frequent: sering; frequently: sering, kerap; friday: jumat; gram: gram;
half: setengah, separuh, paruh; hectare: hektare, hektar, ha; hour: jam; hourly: jam; how far: jarak, jauh;
how high: tinggi, ketinggian; how long: lama; how old: usia, umur; hundred: ratus, seratus, ratusan; hundreds: ratusan;
immediate: segera; immediately: segera, langsung; initially: awalnya, mulanya; january: januari; july: juli;
june: juni; kilogram: kilogram, kg; last: terakhir, lalu; last month: bulan lalu; last time: terakhir kali, terakhir;
last week: pekan lalu, minggu lalu; last year: tahun lalu; late: terlambat, akhir, mendiang, terbaru; later: kemudian;
latest: terbaru, terakhir; litre/liter: liter; midnight: tengah malam; mile: mil; minute: menit; monday: senin;
month: bulan; morning: pagi; never: tidak pernah, belum pernah; new year: tahun baru; next month: bulan depan;
next week: pekan depan, minggu depan; next year: tahun depan; night: malam; ninety: sembilan puluh; noon: siang;
october: oktober; often: sering, kerap; once: pernah, sekali; originally: semula, awalnya, mulanya;
period: periode, masa; previous: sebelumnya; previously: sebelumnya; prior: sebelumnya; quarter: seperempat, kuartal;
rarely: jarang; recent: baru, terkini, terbaru; recently: baru baru ini; saturday: sabtu; second: kedua, detik;
seventy: tujuh puluh; simultaneously: serentak, bersamaan; since: sejak; sixty: enam puluh; sometimes: kadang;
soon: segera; subsequently: kemudian; sunday: minggu; sunrise: matahari terbit; sunset: matahari terbenam;
ten thousand: sepuluh ribu; third: ketiga, sepertiga; thirty: tiga puluh; thousand: ribu, seribu, ribuan;
thousands: ribuan; thursday: kamis; today: hari ini; tomorrow: besok; ton/tonne: ton; tonight: malam ini;
total: total, jumlah; triple: tiga kali lipat, tiga kali; tuesday: selasa; twenty: dua puluh; twice: dua kali;
until: hingga, sampai; usual: biasa; usually: biasanya; wednesday: rabu; week: pekan, minggu; weekday: hari kerja;
weekend: akhir pekan; year: tahun; yearly: tahunan; yesterday: kemarin; zero: nol
`;

// Transport, technology, science, buildings and things.

export const transport = `
kendaraan, mobil, motor, angkutan, transportasi; mobil, kendaraan, oto, roda empat; sepeda motor, motor, roda dua;
truk, truck, lori, tronton; bus, bis, otobus; angkutan umum, transportasi umum, kendaraan umum, angkot; transportasi,
angkutan, perhubungan; taksi, taxi, ojek; kereta api, kereta, sepur; kereta, kereta api, ka, sepur; kereta cepat,
whoosh; rel, lintasan kereta; stasiun, setasiun; terminal, pangkalan; pesawat, pesawat terbang, kapal terbang,
pesawat udara, jet, burung besi; jet pribadi, pesawat pribadi; helikopter, heli, chopper; maskapai,
maskapai penerbangan, airline; penerbangan, terbang, rute udara, flight; pilot, penerbang; pramugari, awak kabin;
awak, kru, anak buah, abk; anak buah kapal, abk, awak, kru, kelasi; nakhoda, kapten, kapten kapal; kapal, perahu,
bahtera, feri; kapal laut, kapal; feri, kapal feri, kapal penyeberangan, kapal; perahu, kapal, sampan, biduk; geladak,
dek; galangan, galangan kapal, dok; sopir, pengemudi, pengendara, driver, supir; pengendara, pengemudi, pemotor;
mengemudi, menyetir, nyetir, mengendarai, mengemudikan; mengendarai, mengemudikan, menaiki, naik, nyetir; penumpang,
orang yang diangkut; daftar penumpang, manifes; tiket, karcis; jalan raya, jalan, lalu lintas; jalan tol, tol,
jalan bebas hambatan; lalu lintas, lalin; kemacetan, macet, kepadatan; macet, padat, tersendat; jembatan, titian;
terowongan, lorong; trotoar, jalur pejalan kaki; pejalan kaki, penyeberang jalan; parkir, tempat parkir; bahan,
material, unsur; alat, peralatan, perkakas, perangkat; peralatan, alat, perlengkapan, perangkat; perlengkapan,
peralatan, perabot; mesin, motor, engine; suku cadang, onderdil, komponen; komponen, bagian, suku cadang, onderdil;
teknologi, iptek, kecanggihan; canggih, modern, mutakhir, maju; komputer, laptop, pc; laptop, komputer jinjing;
telepon seluler, ponsel, hp, handphone, telepon genggam, gawai; gawai, gadget, ponsel; telepon, menelepon,
sambungan telepon; menelepon, menghubungi, nelpon, kontak; internet, dunia maya, daring; dunia maya, internet,
media sosial; media sosial, medsos, jejaring sosial, sosmed; daring, online, dalam jaringan; luring, offline; situs,
laman, website, situs web; laman, situs, website, halaman; unggahan, postingan, status; mengunggah, memposting,
upload, memuat; mengunduh, download; aplikasi, program, app; perangkat lunak, software, program; peretas, hacker;
meretas, membobol, ngehack; peretasan, serangan siber, pembobolan; siber, dunia maya, digital; kecerdasan buatan, ai,
akal imitasi; sandi, kata sandi, kode, password; kabel, kawat; layar, monitor; gambar, foto, lukisan, potret; foto,
gambar, potret, jepretan; rekaman, video, cuplikan; suara, bunyi, audio; pengeras suara, loudspeaker, speaker, toa,
corong; satelit, wahana antariksa; luar angkasa, antariksa, ruang angkasa, angkasa luar; antariksa, luar angkasa,
ruang angkasa, angkasa; antariksawan, astronaut, astronot, kosmonaut; wahana, pesawat antariksa, pesawat;
bandar antariksa, kosmodrom, pelabuhan antariksa, pusat peluncuran; tenaga, energi, daya, kekuatan; tenaga surya,
energi matahari; matahari, mentari, surya; bumi, dunia, jagat; dunia, global, internasional, sejagat; global, dunia,
internasional, mendunia; angkasa, langit, udara; laut, samudra, bahari, lautan, perairan; maritim, bahari, kelautan;
pantai, pesisir, tepi laut; pulau, kepulauan, nusa; gunung, bukit, pegunungan; hutan, rimba, belantara, alas; sungai,
kali, bengawan; danau, telaga, situ; hulu, udik; muara, hilir; tepi, pinggir, bantaran; pinggir, tepi, sisi,
pinggiran; ujung, tepi, akhir; bagian, sisi, porsi, potongan; tumbuhan, tanaman, flora; pohon, tanaman, batang; bunga,
kembang; buah, buah buahan; hewan, binatang, satwa, fauna; sapi, lembu; kambing, domba; anjing, guguk; kucing, meong;
udara, hawa, angin; cahaya, sinar; warna, corak; bentuk, wujud, rupa, format; ukuran, besar, dimensi, takaran; model,
tipe, jenis, macam; jenis, macam, tipe, ragam; contoh, misal, teladan, sampel; pintu, gerbang; ruangan, kamar, bilik;
gubuk, rumah reyot; pakaian, baju, busana, sandang; baju, pakaian, kemeja; perhiasan, emas berlian; arloji,
jam tangan; tas, koper, ransel; kursi, bangku, jok; kacamata, lensa; cermin, kaca; kertas, lembaran`;

// What people and things do, in any report: giving and getting, making and breaking, beginning and ending, more and less.

export const deeds = `
memberi, memberikan, menyerahkan, menyumbangkan, ngasih, kasih, menghibahkan, menghadiahkan, menganugerahkan;
pemberian, hadiah, sumbangan, hibah, bantuan; menyerahkan, memberikan, melimpahkan, nyerahin, menyodorkan; menyerah,
mengalah, takluk, bertekuk lutut, angkat tangan; menyumbang, mendonasikan, mendermakan, berdonasi, nyumbang, membantu;
sumbangan, donasi, bantuan, derma, hibah, santunan, amal; membantu, menolong, bantuin, nolongin, memberi bantuan,
ngebantu; bantuan, pertolongan, sokongan, santunan, sumbangan; memperoleh, mendapatkan, menerima, meraih, dapet,
dapat, mengantongi, beroleh, mendapat; menerima, memperoleh, mendapat, nerima, dapet, mengantongi; meraih, memperoleh,
mencapai, merebut, mendapatkan, menyabet, memenangkan; mencapai, meraih, menembus, menyentuh, nyampe, menggapai;
capaian, prestasi, pencapaian, hasil, raihan, keberhasilan; mengambil, merebut, merampas, ngambil, memungut, menyita;
merebut, merampas, mengambil alih, menduduki, menguasai, ngerebut; mengambil alih, merebut, mengakuisisi, menguasai;
menyita, merampas, mengamankan, membeslah, nyita; barang sitaan, barang bukti, sitaan; memiliki, mempunyai, punya,
menguasai, kepunyaan; pemilik, empunya, yang punya, owner, juragan; kepemilikan, milik, punya; meminjam, berutang,
ngutang, pinjem, minjem; meminjamkan, memberi pinjaman, minjemin; menyimpan, menaruh, nyimpen, menabung, menitipkan;
menaruh, meletakkan, menempatkan, menyimpan, naruh, naro; memasang, menempatkan, menginstal, masang; membuat,
menciptakan, memproduksi, membikin, bikin, menyusun, ngebuat, menghasilkan, merakit; pembuatan, produksi, penciptaan;
buatan, produk, karya, bikinan, made in; pembuat, produsen, pencipta, perajin; membangun, mendirikan, membina,
ngebangun; mendirikan, membangun, membentuk, menggagas, merintis; pendiri, penggagas, perintis, pelopor, pencetus;
pembangunan, konstruksi, pendirian, proyek; membentuk, mendirikan, menyusun, ngebentuk; menyusun, menyiapkan,
merancang, mengatur, membuat, menata; menyiapkan, mempersiapkan, menyediakan, nyiapin, siapin, merancang; persiapan,
penyiapan, ancang ancang; menyediakan, menyiapkan, memasok, nyediain, sedia; merencanakan, berencana, bermaksud,
menjadwalkan, hendak, ngerencanain; rencana, agenda, program, jadwal, niat, rancangan; rancangan, desain, konsep,
draf, rencana; menjadwalkan, merencanakan, mengagendakan, ngejadwalin; jadwal, agenda, rencana, waktu; mengatur,
menata, mengelola, menyusun, ngatur, ngaturin; mengelola, mengurus, mengatur, menangani, ngurus; mengurus, menangani,
mengelola, ngurusin, merawat; menangani, mengatasi, menanggulangi, mengurus, nanganin; mengatasi, menanggulangi,
menangani, memecahkan, menyelesaikan; penanganan, penanggulangan, pengurusan; memperbaiki, membenahi, membetulkan,
mereparasi, benerin, memulihkan, merenovasi; perbaikan, reparasi, pembenahan, renovasi, servis, pemulihan; memulihkan,
mengembalikan, merehabilitasi, normalisasi; mengganti, menukar, menggantikan, gantiin, nuker; pengganti, penerus,
suksesor, penggantian; ganti rugi, kompensasi, santunan, pampasan; mengubah, mengganti, merevisi, merombak, ngubah,
memodifikasi, mengamendemen; perubahan, revisi, pergantian, amendemen, perombakan, modifikasi; merombak, mengubah,
reshuffle, menata ulang; menambah, meningkatkan, memperbanyak, nambah, nambahin; tambahan, ekstra, penambahan,
imbuhan; mengurangi, memangkas, memotong, menurunkan, ngurangin, menyusutkan; pengurangan, pemangkasan, pemotongan,
penurunan, penyusutan; memotong, memangkas, memenggal, motong, ngepotong, menyunat; meningkat, naik, bertambah,
melonjak, menanjak, melesat, meroket; meningkatkan, menaikkan, menambah, menggenjot, mendongkrak, naikin, memperbesar;
peningkatan, kenaikan, lonjakan, pertambahan, eskalasi; melonjak, meroket, meningkat, melambung, melejit, membumbung,
naik; menaikkan, meningkatkan, mengerek, mendongkrak, naikin; menurun, turun, merosot, berkurang, anjlok, melorot,
menyusut; menurunkan, memangkas, mengurangi, menekan, nurunin; penurunan, kemerosotan, penyusutan, anjloknya;
memperluas, melebarkan, mengembangkan, memperbesar, ekspansi; perluasan, ekspansi, pelebaran, pengembangan;
mengembangkan, memajukan, membangun, memperluas, ngembangin; perkembangan, kemajuan, progres, pertumbuhan, kelanjutan,
update; berkembang, maju, tumbuh, meluas; memperkuat, mempererat, memantapkan, mengokohkan, nguatin, mempertebal;
mempererat, memperkuat, mempertegas, memperdalam, mengeratkan; melemahkan, memperlemah, merongrong, ngelemahin;
memulai, mengawali, membuka, mulai, merintis, ngawalin; mulai, awal, permulaan, dimulai; membuka, meresmikan, memulai,
ngebuka, buka; meresmikan, membuka, ngeresmiin, melantik; peresmian, pembukaan, inaugurasi; mengakhiri, menyelesaikan,
menghentikan, menuntaskan, menyudahi, menutup, ngakhirin; berakhir, selesai, usai, tuntas, kelar, rampung, beres,
tamat; menyelesaikan, menuntaskan, merampungkan, membereskan, nyelesain, beresin, mengakhiri; penyelesaian, solusi,
jalan keluar, penuntasan, pemecahan; menutup, mengakhiri, menyegel, nutup, tutup; penutupan, penghentian, shutdown,
tutup; menunda, mengundurkan, menangguhkan, mengulur, nunda, menjadwal ulang; penundaan, penangguhan, pengunduran,
moratorium; batal, urung, gagal, nggak jadi, gak jadi; membatalkan, mencabut, menggagalkan, mengurungkan, ngebatalin,
batalin, menganulir; pembatalan, pencabutan, penganuliran; melanjutkan, meneruskan, nerusin, ngelanjutin; kelanjutan,
lanjutan, terusan, sekuel; berulang, berkali kali, terulang; menjalankan, melaksanakan, melakukan, menyelenggarakan,
ngejalanin, mengoperasikan; melaksanakan, menjalankan, melakukan, menggelar, ngelaksanain, menerapkan; menggelar,
mengadakan, menyelenggarakan, melangsungkan, menghelat, ngadain, bikin acara; pelaksanaan, penyelenggaraan,
implementasi, penerapan; menerapkan, memberlakukan, melaksanakan, mengimplementasikan, nerapin; berlaku, efektif,
diberlakukan, diterapkan; menggunakan, memakai, memanfaatkan, make, pake, mempergunakan, makai; penggunaan, pemakaian,
pemanfaatan; pengguna, pemakai, konsumen, user, pelanggan; memanfaatkan, menggunakan, mengeksploitasi, manfaatin;
mencoba, berusaha, berupaya, nyoba, nyobain; berusaha, berupaya, mencoba, berikhtiar, usaha; upaya, usaha, ikhtiar,
langkah, percobaan; langkah, tindakan, upaya, kebijakan, cara; tindakan, langkah, aksi, perbuatan, ulah, kelakuan;
perbuatan, tindakan, ulah, kelakuan, perilaku; perilaku, tingkah laku, kelakuan, sikap, tabiat, sifat; cara, metode,
teknik, jalan, kiat, trik; berhasil, sukses, mampu, bisa, jebol; keberhasilan, sukses, kesuksesan, prestasi; gagal,
tidak berhasil, kandas, nggak berhasil, batal; kegagalan, kekalahan, kandasnya; mampu, sanggup, bisa, kuat; kemampuan,
kesanggupan, kapasitas, kapabilitas, keahlian, daya; keahlian, kemahiran, keterampilan, kepandaian, skill, kemampuan;
memilih, menentukan, mencoblos, milih, menyeleksi, memutuskan; pilihan, opsi, alternatif; menunjuk, mengangkat,
menugaskan, melantik, nunjuk, menetapkan; menetapkan, menentukan, memutuskan, mematok; membagi, memecah, membelah,
ngebagi, bagi; membagikan, menyalurkan, mendistribusikan, bagiin, bagi bagi; penyaluran, distribusi, pembagian;
memecahkan, menembus, mematahkan, mecahin; menggabungkan, menyatukan, melebur, memadukan, gabungin, nyatuin;
penggabungan, peleburan, penyatuan, merger, fusi; penyatuan, unifikasi, persatuan, integrasi, bersatu; memisahkan,
menceraikan, misahin; menghubungkan, menyambungkan, mengaitkan, nyambungin; menghubungi, mengontak, menelepon,
ngehubungin, kontak; hubungan, relasi, ikatan, kaitan, keterkaitan; terkait, berkaitan, berhubungan, menyangkut,
sehubungan; melibatkan, mengikutsertakan, mengajak, ngelibatin; keterlibatan, peran, campur tangan, partisipasi;
berpartisipasi, ikut serta, terlibat, ambil bagian, ikutan; campur tangan, intervensi, ikut campur, nimbrung;
mengganggu, mengusik, merecoki, ngeganggu, gangguin; gangguan, hambatan, kendala, masalah, usikan; menghambat,
menghalangi, merintangi, ngehalangin, menghadang, mengganjal; hambatan, kendala, rintangan, halangan, ganjalan, aral;
menghalangi, mencegah, menghadang, memblokir, merintangi, ngehalangin; menghadang, mencegat, memblokade, nyegat;
mencegah, menghindari, menangkal, mengantisipasi, nyegah; pencegahan, antisipasi, penangkalan, preventif; melindungi,
menjaga, mengamankan, ngelindungin, mengayomi; perlindungan, penjagaan, pengamanan, proteksi, suaka; menjaga,
melindungi, mengawal, memelihara, jagain, ngejaga, mempertahankan; merawat, memelihara, mengasuh, ngerawat, menjaga;
perawatan, pemeliharaan, pengobatan, maintenance; mempertahankan, menjaga, membela, melestarikan, pertahanin;
bertahan, tahan, awet, langgeng; mengawasi, memantau, memonitor, ngawasin, mengontrol; pengawasan, pemantauan,
kontrol, monitoring, inspeksi; pengawas, pemantau, inspektur; memantau, mengamati, mengawasi, memonitor, mantau;
mengamati, memperhatikan, memantau, ngamatin, menyimak; memperhatikan, menyimak, mengamati, merhatiin; perhatian,
sorotan, atensi, kepedulian; memeriksa, mengecek, meneliti, meninjau, ngecek, cek, menginspeksi, menggeledah;
pemeriksaan, pengecekan, inspeksi, cek, penggeledahan; meninjau, memeriksa, melihat, mengecek, mengunjungi, menengok,
liat; melihat, menyaksikan, memandang, meninjau, liat, ngeliat, nengok, menengok; menyaksikan, menonton, melihat,
nonton; penonton, pemirsa, hadirin, suporter; menjenguk, menengok, membesuk, mengunjungi, jengukin, besuk; mendengar,
mendengarkan, menyimak, denger, dengerin; membaca, menelaah, bacain, baca; menulis, menuliskan, mencatat, mengarang,
nulis; mencatat, merekam, membukukan, mendata, nyatet; mendaftar, mendata, registrasi, daftarin; pendaftaran,
registrasi, pendataan; memasukkan, menyertakan, mencantumkan, masukin; mengeluarkan, menerbitkan, merilis, ngeluarin;
menerbitkan, mengeluarkan, merilis, mencetak, nerbitin; merilis, meluncurkan, menerbitkan, mengeluarkan, ngerilis;
memperkenalkan, mengenalkan, meluncurkan, ngenalin; menampilkan, memperlihatkan, memamerkan, mempertunjukkan,
nampilin; memamerkan, menampilkan, memperlihatkan, mamerin; pameran, ekspo, eksibisi, pertunjukan; pertunjukan,
pentas, pergelaran, pagelaran, konser, show; merayakan, memperingati, ngerayain; perayaan, peringatan, pesta,
hari raya, selebrasi, festival; hari raya, lebaran, hari besar, perayaan; hari besar, hari nasional, hari raya,
hari kemerdekaan; hari ulang tahun, hut, ulang tahun, hari jadi, ultah; menghancurkan, merusak, meluluhlantakkan,
memusnahkan, ngancurin, membinasakan, meruntuhkan; kehancuran, kerusakan, kebinasaan, keruntuhan; merusak,
menghancurkan, ngerusak, ngerusakin, merusakkan; rusak, hancur, bobrok, jebol, ambyar, rusak berat; kerusakan,
kehancuran, rusaknya; memusnahkan, menghancurkan, membasmi, menghapus, melenyapkan; membasmi, memberantas, menumpas,
memusnahkan; memberantas, membasmi, menumpas, memerangi; pemberantasan, pembasmian, penumpasan; menghapus,
menghilangkan, meniadakan, mencabut, ngapus, hapusin; penghapusan, pencabutan, penghilangan; membersihkan, mencuci,
menyapu, bersihin; mematikan, memadamkan, matiin; menyalakan, menghidupkan, mengaktifkan, nyalain, idupin; padam,
mati, mati lampu; mati, padam, tewas, meninggal; membakar, menyulut, ngebakar, menghanguskan; mengisi, memenuhi,
ngisi; memenuhi, menepati, mencukupi, menuhin, mengabulkan; mengabulkan, memenuhi, menerima; melanggar, menyalahi,
menerabas, ngelanggar, menabrak; pelanggaran, penyelewengan, kesalahan; mematuhi, menaati, patuh, nurut, tunduk;
mengabaikan, mengacuhkan, tidak mengindahkan, nyuekin, cuekin, menelantarkan; lalai, teledor, lengah, abai, ceroboh;
kelalaian, keteledoran, kecerobohan, kealpaan, human error; kesalahan, kekeliruan, kekhilafan, error, kelalaian;
salah, keliru, khilaf, tidak benar; menyebabkan, mengakibatkan, menimbulkan, memicu, bikin, membuat, nyebabin;
penyebab, sebab, pemicu, faktor, biang, gara gara, pangkal; akibat, dampak, efek, konsekuensi, imbas, buntut; dampak,
akibat, efek, pengaruh, imbas; alasan, sebab, motif, dasar, dalih, latar belakang, penyebab; motif, alasan,
latar belakang, motivasi; hasil, keluaran, buah, capaian, output; tujuan, maksud, sasaran, target; manfaat, faedah,
kegunaan, guna, khasiat, keuntungan; berguna, bermanfaat, berfaedah; bergantung, tergantung, mengandalkan;
mengandalkan, bergantung, bertumpu; mengalami, menderita, menghadapi, ngalamin, merasakan; menderita, mengidap,
mengalami, sengsara; penderitaan, kesengsaraan, nestapa; menghadapi, mengalami, melawan, ngadepin, berhadapan;
merasakan, merasa, mengalami, ngerasain, ngerasa; perasaan, emosi, rasa; menjadi, berubah, merupakan; terjadi,
berlangsung, timbul, meletus, kejadian; kejadian, peristiwa, insiden, kasus; peristiwa, kejadian, insiden, tragedi,
momen; muncul, timbul, hadir, mencuat, nongol, tampil, merebak; kemunculan, timbulnya, munculnya; membiarkan,
mendiamkan, ngebiarin, biarin; membebaskan, melepaskan, memerdekakan, ngebebasin; melepaskan, membebaskan, mencopot,
ngelepas; mencopot, memecat, melepas, menanggalkan, nyopot; bekerja, berkarya, berdinas, kerja, ngantor; mengajar,
mendidik, ngajar; belajar, menuntut ilmu, menimba ilmu, sekolah; melatih, mendidik, menggembleng, ngelatih; menguji,
mengetes, menjajal, ngetes, mencoba; uji coba, tes, percobaan, pengujian, eksperimen; menguasai, menduduki,
mendominasi, merebut, nguasain; mewakili, merepresentasikan, mewakilkan, ngewakilin; berbagi, membagikan, share,
sharing; berubah, berganti, bertransformasi; bersaing, berkompetisi, berlomba, saingan; pesaing, saingan, rival,
kompetitor, lawan; persaingan, kompetisi, rivalitas; lawan, musuh, seteru, rival`;

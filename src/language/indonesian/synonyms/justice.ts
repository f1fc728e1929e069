// Law, courts, police, crime and corruption.

export const justice = `
polisi, kepolisian, aparat, polri, petugas, pulisi, bhayangkara; kantor polisi, polsek, polres, mapolres,
markas polisi; petugas, aparat, personel, anggota; aparat, petugas, polisi, penegak hukum; menangkap, membekuk,
dibekuk, meringkus, mencokok, menciduk, nangkep, menahan, mengamankan, menjaring; penangkapan, pembekukan, ott,
penahanan; tertangkap, dibekuk, diringkus, dicokok, diciduk, ketangkep; menahan, memenjarakan, mengurung,
menjebloskan, nahan; penahanan, penangkapan, kurungan; tahanan, narapidana, napi, tawanan; narapidana, napi, tahanan,
terpidana, warga binaan; penjara, bui, sel, lapas, lembaga pemasyarakatan, rutan, hotel prodeo, balik jeruji;
memenjarakan, membui, menjebloskan, mengurung, menjarain; dipenjara, dibui, mendekam, ditahan; rumah tahanan, rutan,
penjara; kejahatan, kriminalitas, tindak pidana, kriminal, tindak kejahatan; tindak pidana, kejahatan, pidana, delik;
penjahat, pelaku, kriminal, bandit, bajingan; pelaku, tersangka, penjahat, dalang, pembunuh; tersangka, terduga,
pelaku, terdakwa; terdakwa, tersangka, pesakitan; dalang, otak, otak pelaku, aktor intelektual, biang; saksi mata,
saksi, orang yang melihat; kesaksian, keterangan, pengakuan; mengusut, menyelidiki, menyidik, menginvestigasi, ngusut,
menelusuri; menyelidiki, mengusut, menyidik, menginvestigasi, mendalami, nyelidikin, memeriksa; penyelidikan,
investigasi, penyidikan, pengusutan, pemeriksaan; penyidik, penyelidik, detektif, investigator; detektif, penyidik,
reserse; menginterogasi, memeriksa, menanyai; menggeledah, memeriksa, menyisir, merazia, menggerebek; menggerebek,
menyergap, merazia, ngegerebek; penggerebekan, razia, penyergapan, operasi; razia, operasi, penertiban; menyergap,
menggerebek, mencegat; pengadilan, mahkamah, meja hijau, persidangan, peradilan; mahkamah agung, ma;
mahkamah konstitusi, mk; sidang, persidangan, pengadilan, rapat; mengadili, menyidangkan, menghakimi; hakim,
majelis hakim, pengadil; jaksa, penuntut umum, kejaksaan, penuntut, jpu; kejaksaan, jaksa, korps adhyaksa; pengacara,
advokat, kuasa hukum, penasihat hukum, lawyer, pembela; klien, terdakwa, pelanggan; gugatan, tuntutan, perkara;
menggugat, menuntut, memperkarakan, memejahijaukan, ngegugat, menyeret ke pengadilan; penggugat, penuntut; perkara,
kasus, masalah hukum; kasus, perkara, masalah, skandal; jalur hukum, gugatan, pengadilan, proses hukum, meja hijau;
menghukum, memvonis, menjatuhi hukuman, mengganjar, ngehukum; hukuman, vonis, sanksi, ganjaran, pidana; memvonis,
menghukum, menjatuhkan hukuman; vonis, putusan, hukuman; hukuman mati, eksekusi mati, pidana mati;
hukuman seumur hidup, penjara seumur hidup; mengeksekusi, menghukum mati, melaksanakan eksekusi; denda, penalti,
sanksi; banding, kasasi, upaya hukum; bersalah, terbukti, salah; tidak bersalah, bebas; membebaskan, melepaskan,
memvonis bebas; grasi, pengampunan, amnesti, remisi, abolisi; pengampunan, grasi, amnesti, maaf; jaminan,
uang jaminan; suap, sogokan, gratifikasi, uang pelicin, rasuah, uang sogok; menyuap, menyogok, memberi suap, nyogok;
penyuapan, suap, sogok menyogok; korupsi, rasuah, penyelewengan dana, penggelapan, korup; koruptor, pelaku korupsi,
tikus berdasi, tersangka korupsi; menggelapkan, menilep, menyelewengkan, mengorupsi, nilep, mengkorupsi, mencuri;
penggelapan, penyelewengan, penyalahgunaan, korupsi; menyalahgunakan, menyelewengkan; pencucian uang, tppu, cuci uang;
menipu, mengelabui, membohongi, memperdaya, nipu, ngibulin, mengakali, menilep; penipuan, penggelapan, tipu tipu,
pembohongan, scam; penipu, tukang tipu, scammer; memalsukan, memanipulasi, malsuin; pemalsuan, manipulasi, rekayasa;
palsu, tiruan, bodong, abal abal, imitasi, kw; ilegal, gelap, liar, haram, tidak sah, melanggar hukum; mencuri,
maling, menggasak, membobol, nyolong, mencolong, menggondol; pencurian, pembobolan, maling, curanmor; pencuri, maling,
pembobol, copet; merampok, menjarah, membegal, ngerampok, menggarong; perampokan, pembegalan, penjarahan, begal,
penodongan; perampok, begal, garong, bandit, penyamun; menjarah, merampok, merampas; memeras, memalak, malak, meres;
pemerasan, pungli, pungutan liar; membunuh, menghabisi, menewaskan, ngebunuh, menghilangkan nyawa, membantai;
pembunuhan, penghilangan nyawa, penghabisan; pembunuh, pelaku pembunuhan, jagal; membantai, membunuh, menjagal;
mutilasi, potong tubuh; bunuh diri, mengakhiri hidup, gantung diri, mengakhiri hidupnya; menganiaya, memukuli,
menyiksa, mengeroyok, nganiaya, menghajar; penganiayaan, kekerasan, penyiksaan, pengeroyokan, kdrt; kekerasan,
penganiayaan, kebrutalan; menyiksa, menganiaya, menyakiti; mengeroyok, memukuli, menghajar, ngeroyok; memukul,
menghajar, meninju, mukul, menggebuk, ngegebukin, menampar; memukuli, menganiaya, menghajar, mukulin; menusuk,
menikam, nusuk; penusukan, penikaman; menculik, menyandera, melarikan, nyulik; memperkosa, mencabuli, merudapaksa,
menodai; pemerkosaan, perkosaan, rudapaksa, kekerasan seksual, pencabulan; pencabulan, pelecehan seksual,
kekerasan seksual; narkoba, narkotika, obat terlarang, sabu, ganja; pengedar, bandar, kurir narkoba; pecandu, pemakai,
penyalahguna; perjudian, judi, judol, taruhan; bertaruh, taruhan, berjudi; menyelundupkan, memasukkan secara ilegal,
nyelundupin; perdagangan orang, tppo, perdagangan manusia, human trafficking; ekstradisi, penyerahan, deportasi,
pemulangan; mengekstradisi, menyerahkan, memulangkan, mendeportasi; mendeportasi, memulangkan, mengusir; deportasi,
pemulangan, pengusiran; interpol, polisi internasional; daftar pencarian orang, dpo, buron, buronan;
surat perintah penangkapan, surat penangkapan; mencekal, melarang bepergian, mencegah ke luar negeri; kejahatan,
kriminal, pidana; premanisme, preman, gangster, geng; komplotan, sindikat, gerombolan, geng, kawanan, jaringan;
sindikat, komplotan, mafia, jaringan; barang bukti, bukti, sitaan; sidik jari, cap jari; rekaman, video,
kamera pengawas, cctv; aib, skandal, keburukan; skandal, kasus, aib, affair; hak asasi manusia, ham; keadilan,
kesetaraan; adil, seimbang, tidak memihak; wajib, harus, kudu, mesti; kewajiban, keharusan, tanggung jawab, tugas;
tanggung jawab, kewajiban, pertanggungjawaban; bertanggung jawab, menanggung; menanggung, membayar, menutup, memikul`;

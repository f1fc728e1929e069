// Government, diplomacy, elections, parties; who holds an office, and how it is won and lost.

export const politics = `
pemimpin, ketua, kepala, pimpinan, bos, pemuka, pentolan; ketua, pemimpin, kepala, pimpinan, ketum; pimpinan,
pemimpin, bos, atasan, ketua, kepala; kepala negara, presiden, pemimpin, raja; presiden, kepala negara,
kepala pemerintahan, capres terpilih; wakil presiden, wapres; perdana menteri, kepala pemerintahan, pm; menteri,
anggota kabinet, pembantu presiden; kementerian, departemen; menteri luar negeri, menlu, diplomat tertinggi;
menteri pertahanan, menhan; menteri keuangan, menkeu; menteri dalam negeri, mendagri; menteri perhubungan, menhub;
menteri kesehatan, menkes; menteri agama, menag; menteri perdagangan, mendag; kementerian luar negeri, kemlu, kemenlu;
kementerian kesehatan, kemenkes; kementerian pertahanan, kemhan; kementerian keuangan, kemenkeu;
kementerian perhubungan, kemenhub; kabinet, pemerintahan, jajaran menteri; pemerintah, penguasa, otoritas, negara,
rezim; penguasa, pemerintah, rezim, pemegang kekuasaan; otoritas, pihak berwenang, pemerintah, aparat;
pihak berwenang, otoritas, aparat, yang berwajib; kekuasaan, kewenangan, wewenang, otoritas, kuasa; wewenang,
kewenangan, otoritas, hak; kedaulatan, kemerdekaan, kemandirian; kemerdekaan, kebebasan, kedaulatan; merdeka, bebas,
berdaulat, independen; parlemen, dpr, legislatif, dewan perwakilan rakyat, senayan, majelis; anggota dewan,
legislator, anggota parlemen, anggota dpr, wakil rakyat, senator; legislator, anggota parlemen, anggota dewan,
anggota dpr, wakil rakyat, politikus; undang undang, uu, peraturan, aturan, hukum; rancangan undang undang, ruu;
undang undang dasar, konstitusi, uud; konstitusi, undang undang dasar, uud, hukum dasar; peraturan, aturan, ketentuan,
regulasi, undang undang; aturan, peraturan, ketentuan, regulasi, norma; kebijakan, keputusan, langkah, aturan,
politik; mengesahkan, menyetujui, meratifikasi, meneken; pengesahan, persetujuan, ratifikasi; menandatangani, meneken,
tanda tangan, nandatanganin, menyepakati; penandatanganan, penekenan; perjanjian, kesepakatan, pakta, traktat,
persetujuan, nota kesepahaman, konvensi; nota kesepahaman, mou, perjanjian, kesepakatan; kesepakatan, perjanjian,
persetujuan, konsensus, deal, mufakat; kerja sama, kolaborasi, kemitraan, kongsi, kerjasama, koordinasi; bekerja sama,
berkolaborasi, bermitra, kerja bareng, menggandeng, bahu membahu; mitra, rekan, partner, kolega, sekutu; sekutu,
mitra, kawan, aliansi, teman, sahabat; persekutuan, aliansi, koalisi, blok; koalisi, persekutuan, aliansi, gabungan;
hubungan diplomatik, hubungan bilateral, diplomasi; persahabatan, pertemanan, hubungan, kedekatan; bersahabat,
berteman, temenan, akrab, dekat; kedekatan, keakraban, kemesraan, persahabatan; akrab, dekat, mesra, hangat, erat;
bermusuhan, berseteru, berkonflik, musuhan; permusuhan, perseteruan, konflik, pertikaian; duta besar, dubes,
kepala perwakilan, wakil; kedutaan, kedubes, kedutaan besar, perwakilan, kbri, konsulat; diplomat, utusan, duta,
pejabat kedutaan; konsulat, konjen, perwakilan; delegasi, rombongan, utusan, perwakilan, tim; rombongan, delegasi,
iring iringan, kontingen; juru bicara, jubir, penutur; pejabat, petinggi, pembesar, aparat, pegawai negeri; petinggi,
pejabat tinggi, pejabat, pembesar, elite; jabatan, posisi, kedudukan, kursi, pos, pangkat; menjabat, menduduki,
memangku, mengemban; mantan, bekas, eks, mantan pejabat; bekas, mantan, eks, sisa, seken; mengundurkan diri,
mengundurkan, mundur, meletakkan jabatan, lengser, resign, melepas jabatan, turun takhta, berhenti, lepas jabatan;
mundur, mengundurkan, mengundurkan diri, lengser, meletakkan jabatan, berhenti, turun, resign; pengunduran diri,
mundurnya, lengsernya; lengser, mundur, mengundurkan, turun, jatuh, tumbang; melengserkan, menggulingkan, menjatuhkan,
menurunkan, mencopot, memakzulkan, ngelengserin; menggulingkan, menjatuhkan, melengserkan, mengkudeta, menumbangkan,
mendongkel; penggulingan, kudeta, kejatuhan; kudeta, penggulingan, perebutan kekuasaan, makar; memakzulkan,
melengserkan, mencopot, impeachment; pemakzulan, impeachment, pelengseran; memecat, memberhentikan, mencopot,
mendepak, phk, mecat, melepas, menyingkirkan; pemecatan, pemberhentian, pencopotan, phk; melantik, mengambil sumpah,
mengangkat, ngelantik; pelantikan, pengangkatan, pengambilan sumpah, penobatan, inaugurasi; mengangkat, melantik,
menunjuk, menobatkan; masa jabatan, periode, termin, masa bakti; pemilihan umum, pemilu, pilpres, pilkada,
pencoblosan, pesta demokrasi, pemungutan suara; pemilu, pemilihan umum, pilpres, pemilihan, pencoblosan,
pesta demokrasi; pemilihan presiden, pilpres, pemilu; pemilihan, pemilu, voting, pemungutan suara, pencoblosan;
pemungutan suara, pencoblosan, voting, pemilihan, coblosan; mencoblos, memilih, memberikan suara, nyoblos; suara,
vote, dukungan; pemilih, konstituen, pencoblos, voters; calon, kandidat, bakal calon, cawapres, capres, caleg;
mencalonkan diri, mencalonkan, maju, nyalon, nyapres; mencalonkan, mengusung, menjagokan, mengajukan, nyalonin;
pencalonan, kandidasi; kampanye, sosialisasi, propaganda, kampanye pemilu; menang, unggul, berjaya, juara,
keluar sebagai pemenang, memenangkan; kemenangan, keunggulan, kejayaan; kalah, takluk, keok, tumbang, tersingkir;
kekalahan, takluknya, keoknya; partai, parpol, partai politik; politikus, politisi, tokoh politik, elite politik;
kader, anggota, fungsionaris; oposisi, lawan politik, pihak oposisi, kubu lawan; pendukung, simpatisan, penyokong,
suporter, pengikut, loyalis; pengikut, pendukung, penganut, anak buah; pemberontak, separatis, gerilyawan,
kelompok bersenjata; jajak pendapat, survei, polling, sigi; survei, jajak pendapat, polling, sigi, kuesioner;
unjuk rasa, demonstrasi, demo, protes, aksi massa, aksi, turun ke jalan; berunjuk rasa, berdemonstrasi, berdemo,
turun ke jalan, ngedemo, memprotes; pengunjuk rasa, demonstran, pendemo, massa, peserta aksi; kerusuhan, huru hara,
kericuhan, bentrokan, amuk massa; rusuh, ricuh, kacau, chaos; kekacauan, kerusuhan, kekisruhan, chaos, kemelut;
rakyat, warga, masyarakat, penduduk, publik; warga, penduduk, masyarakat, rakyat, warganya; penduduk, warga,
masyarakat, populasi, rakyat; warga negara, kebangsaan, wni, kewarganegaraan; kewarganegaraan, warga negara,
kebangsaan, paspor; warga asing, orang asing, wna, bule, ekspatriat; dalam negeri, domestik, nasional; luar negeri,
mancanegara, internasional, asing; negara, negeri, bangsa, tanah air; negara tetangga, jiran, tetangga, negeri jiran;
tanah air, indonesia, dalam negeri, negeri; kerajaan, monarki, kesultanan; raja, sultan, kaisar, baginda; takhta,
singgasana, mahkota; gubernur, kepala daerah, pemimpin daerah; kepala daerah, gubernur, bupati, wali kota; wali kota,
walikota, kepala daerah; provinsi, daerah, wilayah; ibu kota, ibukota, pusat pemerintahan; desa, kampung, dusun,
kelurahan; kampung, desa, dusun, kampung halaman; kampung halaman, daerah asal, tanah kelahiran, kampung; perkotaan,
kota, urban; demokrasi, kedaulatan rakyat; diktator, penguasa otoriter, tiran, despot; reformasi, pembaruan,
perubahan, perombakan; pertemuan puncak, ktt, konferensi tingkat tinggi, summit; konferensi, kongres, muktamar,
simposium, seminar; konferensi pers, jumpa pers, keterangan pers, preskon, press conference; siaran pers, rilis,
keterangan tertulis, pernyataan tertulis; sanksi, hukuman, embargo, ganjaran, penalti; embargo, sanksi, boikot,
larangan; memboikot, menolak, boikot, embargo; resolusi, keputusan, ketetapan; perserikatan bangsa bangsa, pbb;
uni eropa, ue; netral, tidak memihak, nonblok, tidak berpihak; memihak, berpihak, condong, pro; kubu, pihak, blok,
kelompok, faksi; tokoh, figur, sosok, pemuka; orang dekat, orang kepercayaan, tangan kanan, loyalis, ring satu;
tangan kanan, orang kepercayaan, wakil; penasihat, konsultan, penasehat, staf ahli; wakil, perwakilan, deputi,
wakilnya; staf, pegawai, pembantu, ajudan; ajudan, pengawal, pembantu; pengawal, paspampres, ajudan, bodyguard,
pengawal pribadi; upacara, seremoni, perayaan, ritual, apel; istana, keraton, kediaman resmi; pidato kenegaraan,
pidato; surat, nota, epistel, warkat; dokumen, berkas, arsip, surat; resmi, formal, sah; sah, legal, resmi, valid;
tidak resmi, informal`;

// Matters of offices, plans, studies and daily life that no other theme has.

export const matters = `
bidang, sektor, ranah, lapangan, urusan; sektor, bidang, industri; urusan, masalah, perkara, hal; istilah, sebutan,
kata; proses, tahapan, prosedur, langkah; tahap, fase, babak, tingkat; prosedur, tata cara, mekanisme, langkah, sop;
mekanisme, cara, prosedur, sistem; sistem, tatanan, mekanisme; syarat, persyaratan, ketentuan, kondisi; persyaratan,
syarat, ketentuan, kriteria; kriteria, syarat, ukuran, patokan; patokan, acuan, standar, tolok ukur; acuan, pedoman,
patokan, rujukan; pedoman, panduan, petunjuk, acuan; petunjuk, arahan, panduan, instruksi; prinsip, asas, dasar;
dasar, landasan, basis, fondasi, alasan; landasan, dasar, basis, pijakan; strategi, siasat, taktik, cara; siasat,
akal, taktik, tipu muslihat; tipu muslihat, siasat, tipu daya; visi, pandangan, wawasan; gagasan, ide, pemikiran,
konsep, inisiatif; ide, gagasan, pemikiran, inspirasi; inisiatif, prakarsa, gagasan; memprakarsai, mencetuskan,
menggagas, memelopori; mencetuskan, menggagas, memunculkan, memprakarsai; inovasi, terobosan, pembaruan; terobosan,
inovasi, gebrakan; gebrakan, terobosan, tindakan; komite, panitia, komisi, badan; komisi, komite, panitia, bagian;
panitia, komite, pengurus; pengurus, pengelola, panitia, anggota; pengelola, pengurus, operator, manajemen; operator,
pengelola, perusahaan; satuan tugas, satgas, tim khusus; satgas, satuan tugas, tim; tim, regu, kelompok, rombongan;
dewan, majelis, parlemen; divisi, bagian, bidang; unit, satuan, bagian; jaringan, jejaring, koneksi; kuota, jatah,
alokasi; jatah, kuota, bagian, alokasi; alokasi, jatah, penyaluran, pembagian; infrastruktur, prasarana, fasilitas;
fasilitas, sarana, prasarana, layanan; sarana, fasilitas, alat, wahana; layanan, jasa, pelayanan, servis; jasa,
layanan, bantuan; melayani, meladeni, ngelayanin; panggilan, undangan, pemanggilan; kehadiran, keberadaan, kedatangan;
keberadaan, kehadiran, posisi, eksistensi; ketidakhadiran, absennya, mangkirnya; keterlambatan, tertundanya, molornya;
kelangkaan, kekurangan, minimnya; keluhan, aduan, protes; keuntungan, manfaat, laba; kesulitan, masalah, kendala;
kepentingan, kebutuhan, urusan; keperluan, kebutuhan, kepentingan; kegunaan, manfaat, fungsi; fungsi, kegunaan, peran,
guna; peran, peranan, fungsi, andil; andil, peran, kontribusi, sumbangsih; kontribusi, sumbangan, andil, peran; tugas,
pekerjaan, misi, kewajiban, amanah; misi, tugas, ekspedisi; amanah, tugas, kepercayaan; beban, tanggungan, muatan;
tantangan, hambatan, kendala; peluang, kesempatan, prospek; prospek, peluang, masa depan; keberuntungan, nasib baik,
hoki, rezeki; rezeki, penghasilan, keberuntungan; mimpi, impian, angan angan; impian, mimpi, cita cita, harapan;
cita cita, impian, keinginan, harapan; misteri, teka teki, rahasia; rahasia, misteri, kerahasiaan; membocorkan,
mengungkap, menyebarkan; sengaja, disengaja, dengan maksud; terpaksa, dipaksa, tidak punya pilihan; paksaan, tekanan,
pemaksaan; sukarela, ikhlas, relawan; efisien, hemat, irit; penghematan, efisiensi, pengiritan; efektif, ampuh,
mujarab, manjur; otomatis, dengan sendirinya; rutin, berkala, teratur, reguler; berkala, rutin, periodik; teratur,
tertib, rutin; tertib, teratur, rapi; transparan, terbuka, jelas; keterbukaan, transparansi; tertutup, rahasia,
eksklusif; konsisten, ajek, tetap; agresif, galak, menyerang; fatal, mematikan, parah; mematikan, fatal, berbahaya;
meriah, ramai, semarak, gegap gempita; khas, unik, khusus; unik, khas, langka; tradisional, adat, kuno; tunggal, satu,
semata wayang; campuran, gabungan, adonan; mencampur, mengaduk, menggabungkan; gabungan, campuran, kombinasi, koalisi;
puncak, klimaks, pucuk, tertinggi; pucuk pimpinan, pemimpin, ketua; halus, lembut, lunak; kasar, keras, tidak sopan;
tajam, runcing; sopan, santun, beradab; kontroversial, menuai kritik, diperdebatkan; diperdebatkan, kontroversial,
dipersoalkan; mempersoalkan, mempermasalahkan, mempertanyakan, menggugat; disukai, digemari, populer, favorit;
favorit, kesukaan, unggulan; unggulan, andalan, favorit; andalan, unggulan, jagoan; jagoan, unggulan, jawara; peta,
atlas; kunci, gembok; meja, bangku; penerangan, lampu, cahaya; pagar, tembok, pembatas; tembok, dinding, pagar; atap,
genting; lantai, tingkat; tangga, undakan; jendela, ventilasi; kolam, empang, tambak; bendungan, waduk, dam; saluran,
selokan, parit, kanal; selokan, got, parit, saluran; sumur, perigi; air bersih, air minum; tangki, tandon; pipa,
saluran; tiang, pilar, tonggak; kandang, kerangkeng; kerangkeng, kurungan, sel; lubang, liang; debu, abu; api,
kobaran, nyala; asap, kabut; pasir, kerikil; batu, karang; emisi, gas buang; gas, elpiji, lpg; mineral, tambang,
logam; nikel, logam; kelapa sawit, sawit, cpo; udang, lobster; ikan, hasil laut; daging, daging sapi; telur, telor;
gula, pemanis; garam, asin; kopi, kopi bubuk; bumbu, rempah; tekstil, kain, garmen; garmen, pakaian, tekstil; benang,
serat; resep, ramuan; ramuan, racikan, jamu; label, merek, cap; merek, cap, brand, label; cap, stempel, merek;
sertifikat, surat tanda, piagam; piagam, sertifikat, penghargaan; kuitansi, nota, bukti pembayaran; formulir, blangko,
isian; daftar, list, senarai; catatan, rekaman, dokumen; arsip, dokumen, berkas; memo, nota, catatan; surat edaran,
edaran, instruksi; surat keputusan, sk, keputusan; nomor, angka; angka, jumlah, bilangan; data, informasi, angka;
informasi, data, kabar, keterangan; statistik, data, angka; grafik, diagram, bagan; tabel, daftar; pemetaan, peta;
penjaga, satpam, pengawal; satpam, penjaga keamanan, sekuriti, penjaga; pemandu, penunjuk jalan, guide; penerjemah,
juru bahasa, interpreter; juru masak, koki, chef; juru foto, fotografer, pewarta foto; juru kamera, kameramen; tukang,
pekerja, perajin; perajin, pengrajin, tukang; montir, mekanik, teknisi; teknisi, montir, mekanik, insinyur; insinyur,
teknisi, sarjana teknik; arsitek, perancang; perancang, desainer, arsitek; akuntan, pemegang buku; bendahara,
juru bayar; sekretaris, juru tulis; sekretaris jenderal, sekjen; direktur jenderal, dirjen; wakil ketua, waketum;
kepala staf, kasad; jaksa agung, kepala kejaksaan; kapolri, kepala kepolisian; kapolda, kepala kepolisian daerah;
kapolres, kepala polres; komisi pemberantasan korupsi, kpk, komisi antirasuah, lembaga antirasuah;
komisi pemilihan umum, kpu; badan pengawas pemilu, bawaslu; badan pusat statistik, bps; kadin, kamar dagang;
keselamatan transportasi, knkt; nato, pakta pertahanan atlantik utara; who, organisasi kesehatan dunia; imf,
dana moneter internasional; asean, perhimpunan bangsa asia tenggara`;

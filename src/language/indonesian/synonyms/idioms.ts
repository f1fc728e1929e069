// Set phrases that stand for one word, and the words of chats.

export const idioms = `
menanggapi, berkomentar, angkat bicara, buka suara, buka mulut, bersuara, speak up; bungkam, tutup mulut,
mengunci mulut, no comment, ogah bicara; mengaku, buka kartu, mengakui kesalahan; menangani, turun tangan,
ambil tindakan, bertindak; berdiam, berpangku tangan, tinggal diam, lepas tangan, cuci tangan; menolak, geleng kepala;
kambing hitam, tumbal, korban; menyalahkan, mengkambinghitamkan, lempar kesalahan; adu domba, menghasut,
memecah belah; beralih, banting setir, berganti haluan, pindah haluan; izin, lampu hijau, restu, persetujuan;
larangan, lampu merah; kesepakatan, titik temu, kata sepakat, mufakat; kebuntuan, jalan buntu, deadlock, mandek;
perkembangan, titik terang, kemajuan; kacau, carut marut, semrawut, amburadul, berantakan, kocar kacir; kelanjutan,
tindak lanjut, follow up; serah terima, penyerahan; tenggat, jatuh tempo, batas waktu; uang muka, dp, panjar,
persekot; oleh oleh, buah tangan, cendera mata; terkenal, naik daun, buah bibir, kondang; pencuri, panjang tangan,
tangan jahil; kaki tangan, antek, anak buah, komplotan; boros, menghamburkan uang, foya foya; pelit, kikir, hemat;
mahasiswa baru, maba; kekurangan uang, bokek, kanker, seret; keliling dunia, jalan jalan; jatuh cinta, naksir,
kesengsem; jatuh sakit, sakit, ambruk, drop; patah hati, sedih, galau; mati mesin, mogok, mati; mogok, mati mesin,
macet, ngadat; menyala, hidup, nyala, aktif; rusak, mogok, ngadat, eror, error; menyogok, uang rokok, salam tempel;
main hakim sendiri, pengeroyokan; mengadu nasib, merantau, mencari kerja; bekerja keras, banting tulang,
peras keringat; mencari nafkah, bekerja, cari duit, cari makan; berhutang budi, berterima kasih; menepati janji,
memenuhi janji; ingkar janji, mangkir, melanggar janji, wanprestasi, tidak menepati janji; mangkir, absen,
tidak hadir, bolos, tidak datang; hadir, datang, nongol, muncul; menghadiri, datang ke, mendatangi, dateng; terlibat,
ikut, tersangkut, terseret, kecipratan; tersangkut, terjerat, terlibat, terseret, kesandung; terjerat, terlibat,
tersandung, tersangkut; mencoreng, mencemarkan, merusak, bikin malu; memfitnah, menuduh, mencemarkan nama baik;
fitnah, tuduhan palsu, pencemaran nama baik; naik pangkat, promosi, kenaikan pangkat; turun pangkat, demosi; mutasi,
pemindahan, rotasi, pindah tugas; naik kelas, lulus; buka puasa, berbuka, bukber; gotong royong, kerja bakti,
bahu membahu, kerja sama; musyawarah, rembuk, rapat, perundingan; berembuk, bermusyawarah, berunding, rembukan;
nongkrong, berkumpul, kongko; jalan kaki, berjalan, long march; lomba lari, maraton; ketahuan, terungkap, terbongkar,
kepergok, tertangkap basah; terungkap, terbongkar, ketahuan, terkuak, tersingkap, kebongkar; menguak, mengungkap,
menyingkap, membongkar; tertangkap basah, tertangkap tangan, kepergok, ketahuan; tertangkap tangan, ott,
tertangkap basah; kecolongan, kebobolan, kemalingan; kemalingan, kecurian, pencurian; ketinggalan, tertinggal,
kelupaan; kehabisan, habis, ludes; habis, ludes, tandas, terkuras; laku, terjual, laris, diminati; laris, laku keras,
laku; ngantre, antre, mengantre, mengular; desak desakan, berdesakan, berjubel; macet, tersendat, mandek, stagnan;
viral, heboh, ramai dibicarakan, trending, geger; heboh, gempar, geger, menggemparkan, viral; netizen, warganet,
pengguna internet; warganet, netizen, pengguna media sosial; ngetwit, mencuit, cuitan; cuitan, kicauan, tweet, twit;
selfie, swafoto; curang, licik, culas; kecurangan, penipuan, manipulasi; nyontek, menyontek, mencontek; kos,
kontrakan, sewa; bokap nyokap, orang tua; cowok, pria, laki laki; cewek, perempuan, wanita; gue, saya; doang, hanya;
gede, besar; dikit, sedikit; bagusan, lebih baik; bareng, bersama, sama sama; nyampe, sampai, tiba; balik, kembali,
pulang; kelamaan, terlalu lama, terlambat, lambat; buru buru, tergesa gesa, terburu buru, bergegas; diem, diam,
bungkam; pinter, pandai, cerdas; serem, mengerikan, menakutkan, ngeri; menakutkan, mengerikan, menyeramkan, seram;
kocak, lucu, jenaka; parah, buruk, berat; ancur, hancur, rusak; beneran, sungguh, benar`;

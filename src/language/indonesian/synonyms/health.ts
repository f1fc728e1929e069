// Health, illness, medicine and the body.

export const health = `
sakit, penyakit, tidak sehat, kurang sehat, gering, nggak enak badan; penyakit, sakit, gangguan kesehatan, keluhan;
mengidap, menderita, terkena, terjangkit, kena; penderita, pengidap, pasien; pasien, penderita, orang sakit; sehat,
bugar, fit, segar bugar, afiat; kesehatan, kebugaran, kondisi; sembuh, pulih, membaik, sehat kembali; pemulihan,
kesembuhan, penyembuhan, rehabilitasi; menyembuhkan, mengobati, nyembuhin, ngobatin; mengobati, menyembuhkan, merawat,
ngobatin; pengobatan, perawatan, terapi, penyembuhan; rumah sakit, rs, rsud, klinik, hospital; puskesmas, klinik,
pusat kesehatan; klinik, balai pengobatan, puskesmas; dokter, tenaga medis, tabib, dokternya; tenaga medis, dokter,
perawat, nakes, petugas medis, tenaga kesehatan; perawat, suster, mantri; bidan, dukun beranak; dukun, tabib,
paranormal, orang pintar; obat, obat obatan, farmasi, pil, jamu; pil, tablet, kapsul, obat; apotek, toko obat; suntik,
injeksi, vaksinasi, disuntik; vaksin, imunisasi, vaksinasi; vaksinasi, imunisasi, suntik; operasi, bedah, pembedahan;
dirawat, opname, diopname, mendapat perawatan, menjalani perawatan; rawat inap, opname; periksa kesehatan,
cek kesehatan, medical check up, tes kesehatan; wabah, epidemi, pandemi, penularan, endemi; pandemi, wabah, epidemi,
covid, corona; covid, corona, korona, pandemi, virus corona; virus, kuman, bakteri; menular, menulari, menjangkit,
menyebar, nular; penularan, penyebaran, infeksi; terinfeksi, tertular, terjangkit, kena, positif; infeksi, peradangan,
penularan; demam, panas, meriang, suhu tinggi; batuk, pilek, flu; flu, influenza, pilek, selesma; mencret, diare,
muntaber, buang buang air; muntah, mual; pusing, sakit kepala, migrain; diabetes, kencing manis, gula; darah tinggi,
hipertensi, tekanan darah; sakit jantung, serangan jantung, penyakit jantung, gagal jantung; tuberkulosis, tbc,
paru paru; tumor, kanker, benjolan; gangguan jiwa, sakit jiwa, depresi, gila; gila, tidak waras, sinting, sakit jiwa;
depresi, stres, tekanan jiwa; stres, tertekan, depresi; trauma, guncangan jiwa; buta, tunanetra, tidak bisa melihat;
tuli, tunarungu; bisu, tunawicara; lumpuh, cacat, tidak bisa jalan; cacat, difabel, disabilitas; disabilitas, difabel,
cacat, penyandang cacat; pingsan, tidak sadarkan diri, semaput, kolaps; koma, tidak sadar, tak sadarkan diri; kritis,
gawat, sekarat, parah; parah, berat, serius, gawat, kritis; gejala, tanda, simtom, ciri; keracunan, teracuni, keracun;
racun, toksin, bisa, zat beracun; hamil, mengandung, bunting, berbadan dua; kehamilan, kandungan, hamil; melahirkan,
bersalin, ngelahirin, lahiran; persalinan, kelahiran, melahirkan; keguguran, gugur kandungan; aborsi, pengguguran;
menyusui, asi, netek; gizi, nutrisi; kurang gizi, malnutrisi, gizi buruk; gizi buruk, kurang gizi, malnutrisi,
stunting; tubuh, badan, fisik, raga; badan, tubuh, fisik, jasmani; kepala, ulu; wajah, muka, paras, rupa; mata,
penglihatan; mulut, lisan; perut, lambung; kaki, tungkai; tangan, lengan; jantung, kardio; rambut, bulu; tulang,
rangka; kemaluan, alat kelamin; kelamin, seks, gender; gemuk, gendut, obesitas, kegemukan; kurus, langsing, ramping;
tinggi badan, tinggi; makan, menyantap, mengonsumsi, makanin, memakan; minum, menenggak, meminum; makanan, hidangan,
santapan, pangan, kuliner, masakan; hidangan, makanan, sajian, menu, santapan; memasak, masak, menanak, mengolah;
lapar, kelaparan, laper; haus, dahaga; sarapan, makan pagi; jamuan, perjamuan, makan malam, hidangan; rokok, kretek,
sigaret, tembakau; merokok, mengisap rokok, ngerokok; minuman keras, miras, alkohol, minuman beralkohol; mabuk, teler;
lelah, letih, capek, kecapekan, kelelahan, cape; kelelahan, keletihan, capek; tidur, beristirahat, istirahat;
istirahat, rehat, jeda, cuti, libur; olahraga, berolahraga, senam; kebersihan, higiene, sanitasi; masker,
penutup wajah; karantina, isolasi, isoman; isolasi, karantina, pengasingan`;

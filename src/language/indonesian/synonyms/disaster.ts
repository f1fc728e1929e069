// Accidents, disasters, fires, rescue; dying and surviving.

export const disaster = `
tewas, meninggal, wafat, gugur, mati, meninggal dunia, mangkat, berpulang, tutup usia, korban jiwa, kehilangan nyawa,
meregang nyawa; meninggal, tewas, wafat, mangkat, berpulang, tutup usia, mati, mengembuskan napas terakhir; kematian,
wafatnya, meninggalnya, tewasnya, kepergian; korban jiwa, korban tewas, korban meninggal, yang tewas, kematian;
jenazah, mayat, jasad, korban tewas, jasad korban; mayat, jenazah, jasad, bangkai; pemakaman, penguburan, makam,
kuburan; memakamkan, menguburkan, mengebumikan, dimakamin; dimakamkan, dikuburkan, dikebumikan, dikubur; makam,
kuburan, kubur, pusara, nisan; mendiang, almarhum, almarhumah; berduka, berkabung, bersedih; duka, duka cita,
belasungkawa, kesedihan, kabung; belasungkawa, duka cita, bela sungkawa, turut berduka; berkabung, berduka,
belasungkawa; korban, penderita, yang terdampak, sasaran; korban luka, yang terluka, korban cedera, luka luka;
luka parah, luka berat, kritis; luka ringan, lecet, memar; korban selamat, penyintas, yang selamat; selamat, lolos,
terhindar, aman, survive; menyelamatkan, menolong, mengevakuasi, nyelametin; penyelamatan, pertolongan, evakuasi,
pencarian; penyelamat, regu penyelamat, tim sar, penolong; tim sar, regu penyelamat, basarnas, tim penyelamat,
regu pencari; badan sar nasional, basarnas; bnpb, badan nasional penanggulangan bencana; bpbd,
badan penanggulangan bencana daerah; bmkg, badan meteorologi; kecelakaan, insiden, musibah, tabrakan, celaka; musibah,
bencana, kecelakaan, tragedi, malapetaka; bencana, musibah, malapetaka, petaka, tragedi; bencana alam, gempa, banjir,
musibah; gempa, gempa bumi, lindu, guncangan; guncangan, getaran, gempa; gempa susulan, gempa lanjutan;
kekuatan gempa, magnitudo, skala richter; magnitudo, skala richter, kekuatan; tsunami, gelombang pasang, air bah;
banjir, air bah, genangan, terendam, kebanjiran; banjir bandang, air bah; tergenang, terendam, kebanjiran, kerendem;
longsor, tanah longsor, tanah ambles; letusan, erupsi, ledakan; meletus, erupsi, meledak, memuntahkan; gunung api,
gunung berapi, vulkanik; gunung berapi, gunung api, vulkan; kebakaran, si jago merah, api, terbakar, kebakar;
terbakar, dilalap api, hangus, kebakar, ludes; pemadam kebakaran, damkar, pemadam; memadamkan, mematikan, madamin;
asap, kabut asap, kepulan; kekeringan, kemarau, paceklik; badai, topan, taifun, siklon, angin kencang, puting beliung;
angin puting beliung, angin kencang, puyuh, tornado; hujan deras, hujan lebat, hujan badai; cuaca buruk,
cuaca ekstrem, badai; cuaca, iklim, hawa; pemanasan global, perubahan iklim; kelaparan, busung lapar, krisis pangan;
krisis, kemelut, kesulitan; kebocoran, bocor, rembesan; bocor, rembes, bolong; ambruk, roboh, runtuh, rubuh, ambrol,
kolaps; roboh, ambruk, runtuh, tumbang; reruntuhan, puing, runtuhan; puing, reruntuhan, serpihan, bangkai; serpihan,
pecahan, puing; terjebak, terperangkap, kejebak, tersekap; tertimbun, terkubur, ketimbun; terbalik, terguling, karam,
kebalik; tergelincir, terpeleset, keluar landasan; anjlok, tergelincir, keluar rel, jatuh; kapal karam,
kapal tenggelam; jatuhnya pesawat, kecelakaan pesawat; pesawat jatuh, kecelakaan pesawat; kotak hitam, black box;
hilang kontak, putus kontak, hilang; hilang, lenyap, raib, ilang; barang hilang, kehilangan; darurat, genting, gawat,
emergency; keadaan darurat, situasi genting, gawat darurat; status darurat, keadaan darurat; tanggap darurat,
penanganan darurat; posko, pos komando, pos; pengungsian, tempat pengungsian, posko, kamp pengungsi, barak; tenda,
kemah, barak; berbahaya, gawat, rawan, membahayakan, bahaya, riskan; bahaya, ancaman, risiko, marabahaya;
membahayakan, mengancam, berbahaya, ngebahayain; rawan, rentan, berbahaya, riskan; rentan, rawan, mudah kena, lemah;
aman, selamat, tenteram, kondusif, terkendali; keamanan, keselamatan, ketertiban; keselamatan, keamanan, nyawa; nyawa,
jiwa, hidup; jiwa, nyawa, orang; peringatan dini, alarm, sirene; alarm, sirene, peringatan; jaket pelampung,
baju pelampung, rompi pelampung, life jacket; pelampung, jaket pelampung, ban; sekoci, perahu penyelamat,
perahu karet; pencemaran, polusi, kontaminasi; tercemar, terkontaminasi, kotor; limbah, sampah, buangan; sampah,
limbah, kotoran; penggundulan hutan, deforestasi, pembalakan; pembalakan liar, illegal logging, penebangan liar;
kebakaran hutan, karhutla; punah, hilang, musnah, lenyap; langka, jarang, sulit dicari`;

// Saying, asking, demanding, accusing, praising, complaining; thinking and knowing.

export const speech = `
menuduh, menuding, menyalahkan, mendakwa, melempar tuduhan, menunjuk hidung; tuduhan, tudingan, dakwaan, sangkaan;
membantah, menyangkal, menampik, menepis, menyanggah, memungkiri, mengelak, ngebantah, ngeles; bantahan, sangkalan,
sanggahan; mengecam, mengutuk, mengkritik, mencela, menghujat, memprotes, mencerca, memaki, menyesalkan; kecaman,
kritik, kutukan, celaan, protes, kritikan, hujatan; mengkritik, mengkritisi, menyindir, menyentil, nyindir; memuji,
menyanjung, mengapresiasi, mengagumi, memberi pujian, acungan jempol, angkat topi, salut; pujian, sanjungan,
apresiasi, penghargaan; mengeluh, mengadu, mengeluhkan, curhat, ngeluh, menggerutu, komplain, ngadu; keluhan, aduan,
pengaduan, komplain; meminta, memohon, mengharapkan, minta, mohon, mengajukan permintaan; permintaan, permohonan,
pinta; mendesak, menuntut, menekan, memaksa, ngotot, nuntut; desakan, tuntutan, tekanan, paksaan; menuntut, meminta,
mendesak, menagih; menyerukan, mengimbau, mengajak, mendorong, menghimbau, ajakin, nyeruin; seruan, imbauan, ajakan,
himbauan; menyuruh, memerintahkan, menginstruksikan, menugaskan, nyuruh, merintah, meminta; perintah, instruksi,
suruhan, titah, arahan; mengumumkan, memberitahukan, menyiarkan, merilis, ngumumin, mengabarkan, memaklumkan;
pengumuman, pemberitahuan, maklumat; mengungkapkan, membeberkan, membocorkan, membongkar, menyibak, mengungkap,
ngebongkar, bocorin, buka bukaan, blak blakan; menjelaskan, menerangkan, memaparkan, menguraikan, merinci, jelasin,
nerangin; penjelasan, keterangan, paparan, uraian; menceritakan, mengisahkan, menuturkan, bercerita, ceritain,
nyeritain; cerita, kisah, riwayat, hikayat, dongeng, penuturan; memperingatkan, mengingatkan, mewanti wanti,
memberi peringatan, ngingetin, ngasih peringatan; mengancam, mengintimidasi, menggertak, menakut nakuti, ngancem,
ngancam, nakutin; ancaman, gertakan, intimidasi; berjanji, menjanjikan, berkomitmen, bersumpah, berikrar, janjiin;
janji, komitmen, ikrar, sumpah, kesanggupan; menegaskan, menekankan, menandaskan, menggarisbawahi; mengakui, mengaku,
membenarkan, ngaku, ngakuin; pengakuan, keterusterangan; mengonfirmasi, membenarkan, memastikan, mengiyakan,
konfirmasiin; meminta maaf, menyesal, memohon maaf, maaf; menyesal, menyesali, menyesalkan, merasa bersalah;
berterima kasih, bersyukur, mengucapkan terima kasih, makasih; mengucapkan selamat, menyelamati, memberi selamat;
menyampaikan, mengutarakan, mengemukakan, nyampein; mengusulkan, mengajukan, menyarankan, merekomendasikan,
menawarkan, ngusulin, nyaranin; usulan, usul, saran, proposal, rekomendasi, masukan, anjuran; menyarankan,
menganjurkan, menasihati, mengusulkan; nasihat, saran, petuah, wejangan, anjuran; menanggapi, merespons, menjawab,
mengomentari, bereaksi, nanggepin; tanggapan, respons, reaksi, komentar, jawaban, respon; menjawab, membalas,
menanggapi, menyahut, ngejawab, ngebales; balasan, jawaban; mempertanyakan, meragukan, menyangsikan, nggak yakin;
menilai, menganggap, memandang, berpendapat, nganggep; pendapat, pandangan, opini, penilaian, gagasan, anggapan;
menganggap, menilai, memandang, menyebut; percaya, meyakini, yakin, mempercayai; kepercayaan, keyakinan, iman;
menduga, memperkirakan, mengira, menyangka, mencurigai, menengarai, ngira, nyangka; dugaan, perkiraan, sangkaan,
kecurigaan, spekulasi; memperkirakan, memprediksi, meramalkan, menaksir, memproyeksikan, mengestimasi, prediksiin;
perkiraan, prediksi, ramalan, taksiran, proyeksi, estimasi, prakiraan; diperkirakan, diprediksi, diproyeksikan,
diduga, ditaksir; berharap, mengharapkan, mendambakan, menginginkan, pengen, ngarep; harapan, asa, keinginan, dambaan,
impian, cita cita; mengkhawatirkan, mencemaskan, takut, khawatir, cemas, was was, resah, gelisah, gundah;
kekhawatiran, kecemasan, keresahan, ketakutan, kegelisahan; takut, ngeri, gentar, ketakutan, khawatir; mengklaim,
mengaku, menyatakan, mengatakan; menolak, enggan, menampik, ogah, nolak, emoh, tidak mau, tidak bersedia, keberatan;
penolakan, keberatan, tampikan; menyetujui, sepakat, setuju, mengizinkan, merestui, mengesahkan, nyetujuin, acc;
persetujuan, kesepakatan, restu, izin; sepakat, setuju, sependapat, menyepakati, bersepakat; menentang, menolak,
melawan, memprotes, keberatan, tidak setuju, antipati; mendukung, menyokong, membela, menopang, dukung, ngedukung,
membantu, di belakang; dukungan, sokongan, bantuan, topangan; membela, mendukung, melindungi, ngebela, pasang badan;
pembelaan, pledoi, dalih, alasan; berdalih, berkilah, beralasan, mengelak, ngeles; berbohong, berdusta, menipu,
ngibul, bohong, bo ong, membohongi, ngebohongin; kebohongan, dusta, bohong, kepalsuan, hoaks; hoaks, berita bohong,
kabar bohong, berita palsu, informasi palsu, hoax; jujur, terus terang, terbuka, berterus terang, blak blakan;
menghina, melecehkan, merendahkan, mengejek, mencemooh, menghujat, ngejek, ngehina, ngeledek; hinaan, ejekan,
cemoohan, penghinaan, pelecehan, olok olok; bercanda, bergurau, berkelakar, becanda, guyon; berteriak, menjerit,
bersorak, teriak, memekik; berbisik, bisik bisik; pidato, sambutan, orasi, ceramah, amanat; berpidato, berorasi,
berceramah, memberi sambutan; pembicaraan, perbincangan, obrolan, percakapan, dialog, diskusi, perundingan, omongan;
berbicara, berbincang, bercakap, mengobrol, ngobrol, berdialog, berdiskusi, ngomong, ngobrolin; membahas,
mendiskusikan, membicarakan, mengulas, ngebahas, ngomongin, merundingkan; pembahasan, diskusi, ulasan; merundingkan,
menegosiasikan, bernegosiasi, berunding, menawar; perundingan, negosiasi, pembicaraan, runding, diplomasi; berdebat,
beradu argumen, bertengkar, berselisih, cekcok, adu mulut, ribut, bersitegang; perdebatan, debat, polemik,
silang pendapat, kontroversi; mengundang, mengajak, memanggil, ngundang, ngajak; undangan, ajakan, panggilan;
memanggil, mengundang, menyeru, manggil; menjuluki, menyebut, menamai, menamakan, memanggil; julukan, sebutan,
panggilan, gelar, nama; menyinggung, menyebut, menyentil, mengungkit, nyinggung; menyoroti, menyorot, menggarisbawahi,
memperhatikan; mengumpat, memaki, mencaci, misuh; mengutip, melansir, menukil, mencuplik; kutipan, cuplikan, nukilan,
petikan; melaporkan, memberitakan, mewartakan, mengabarkan, laporin, ngelaporin; laporan, berita, kabar, warta,
pemberitaan, reportase; kabar, berita, informasi, warta, isu, desas desus; rumor, isu, desas desus, gosip,
kabar burung, selentingan, spekulasi; pesan, amanat, titipan, wasiat; isyarat, sinyal, tanda, kode, indikasi,
pertanda; mengisyaratkan, mengindikasikan, menandakan, memberi sinyal, memberi isyarat, menyiratkan, ngasih kode;
menunjukkan, memperlihatkan, menandakan, membuktikan, nunjukin; membuktikan, menunjukkan, ngebuktiin; bukti, petunjuk,
fakta, tanda; bungkam, diam, tutup mulut, membisu, tidak berkomentar, ogah komentar; rahasia, tersembunyi, tertutup,
diam diam, sembunyi sembunyi; mengetahui, tahu, menyadari, memahami, ngerti, mengerti, paham; memahami, mengerti,
ngerti, paham, mafhum, memaklumi; menyadari, insaf, sadar, ngeh; memikirkan, mempertimbangkan, merenungkan, mikirin,
menimbang; pertimbangan, pemikiran, alasan; mengingat, mengenang, ingat, inget, terkenang; kenangan, memori, ingatan;
melupakan, lupa, abai; memutuskan, menetapkan, menentukan, mutusin, nentuin; keputusan, ketetapan, putusan, vonis,
penetapan; meyakinkan, membujuk, merayu, ngeyakinin, mempersuasi; membujuk, merayu, bujukin, ngebujuk,
mengiming imingi; menjamin, memastikan, menggaransi, menanggung, jamin; jaminan, garansi, agunan, tanggungan,
kepastian; menyimpulkan, menarik kesimpulan; kesimpulan, simpulan, konklusi; bersikeras, berkeras, ngotot, keukeuh,
berkukuh, kekeuh, bersikukuh; bertekad, berniat, bermaksud, niat, berketetapan; niat, maksud, tujuan, itikad, tekad,
kehendak; menantang, nantangin, menggertak; menuntut balas, balas dendam, membalas; menyatakan, mengatakan,
menegaskan, menyebut, mengaku; menerjemahkan, mengartikan, menafsirkan, nerjemahin; melarang, mencegah, mengharamkan,
ngelarang, tidak membolehkan, memboikot; larangan, pantangan, pencegahan; mengizinkan, membolehkan, memperbolehkan,
memperkenankan, bolehin, ngizinin, memberi izin; izin, perizinan, lisensi, restu, perkenan`;

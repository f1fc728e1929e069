// Indonesian root words that news is written in, folded. The stemmer prefers a stem that stands here: only a list can tell that
// "mengunjungi" comes from "kunjung" but "mengambil" from "ambil", or that "bulan" is no "bul" with an ending.

const lists = [
  `abad abadi abai abdi acara aceh acu acuh ada adab adaptasi adapun adat adegan adik adil adopsi adu agama agar agen agenda
   agresi agung ahad ahli air ajak ajang ajar aju akal akan akar akhir akibat akrab akses aksi aktif aktor aku akuisisi akun
   akurat alam alamat alami alas alat aliansi alih alir alkohol alur amal aman amanat amat ambil ambisi ambruk amunisi anak
   analis analisis ancam andal aneh anggap anggar anggota anggur angin angka angkasa angkat angkut angsur aniaya anjing anjur
   antar antara antariksa anti antre anugerah apa apel api aplikasi apresiasi arah arena arti artikel artileri asal asam asap
   asas aset asing asisten asli asuh asumsi atas atasan atasi ater atlet atur audit awak awal awan awas ayah ayam ayun azab`,
  `baca badai badan bagai bagi bagian bagus bahan bahas bahasa bahaya bahkan baik bajak bajik baju bakar bakat baku balai balap
   balas balik balistik balon bandar banding bangga bangkit bangkrut bangsa bangsawan bangun banjir bank bantah bantai bantu
   banyak bapak baptis barang barat baris baru basah basis batal batang batas batu bau bawa bawah bayang bayar bayi beban bebas
   beda bedah beku bela belah belakang belanja belas beli beliau belum benang benar bencana benci benda bendera bendung bentang
   benteng bentrok bentuk benua berangkat berani berantas beras berat beri berita berkas berkat bersih besar besok betul biak
   biar biasa biaya bicara bidang bijak bijaksana biji bikin bilang bimbing bina bincang bingung bintang bisa bisik bisnis blok
   blokade bobol bobot bocor bohong boleh bom bongkar bor boros bos bosan boyong buah buang buat bubar bubuh budak budaya budi
   budidaya bujuk buka bukan bukit bukti buku bulan bulat bumbu bumi bunga bungkam bungkus buntu bunuh bunyi bupati buron buru
   buruh buruk burung busuk buta butir butuh`,
  `cabang cabut cacat cadang cair cakap cakup calon campur candi canggih cantik cantum capai capres cara cari catat cedera
   cegah cekal cela celaka cemas cendekia cenderung cepat cerah cerai ceramah cerdas cerita cermat cermin cetak cetus cicil
   cinta cipta ciri cita coba coblos cocok colok contoh copot corak coret cuaca cuci cukai cukup curang curi curiga cuti`,
  `dadak daerah daftar dagang dahulu dakwa dakwah dalam dalang dalih dalil damai dampak damping dana dangkal dansa dapat darah
   darat darurat dasar data datang datar daulat daur daya debat debut degradasi dekat deklarasi delegasi demo demokrasi denda
   dendam dengar depan derajat deras deret derita desa desain desak deteksi detik devisa dewa dewan dewasa dialog diam diameter
   didik diktator dinas dinding dingin diplomat diri disiplin diskusi distribusi dokter dolar domba dominasi dompet dorong dosa
   dua dubes duduk duga duit dukun dukung dunia duplik duta`,
  `edar efisien ejek ekonomi ekor eksekusi eksekutif eksperimen eksploitasi eksplorasi ekspor ekspresi elak elit emas embargo
   emigrasi emisi emosi empat enak enam energi enggan engkau erat eskalasi etnis evakuasi evaluasi evolusi`,
  `fakta fase fasilitas favorit fermentasi film filsafat finansial firman fitnah fokus forum foto front fungsi`,
  `gabung gadai gadis gagah gagal gagas gaji galak gali gambar gandeng ganggu ganja ganti gantung garang garap garis gas gaya
   gelanggang gelap gelar gelombang gembira gempa gempur gemuk genap gencar gencat gendong generasi genggam genre gerak gerbang
   gereja gerilya gertak gigi gila gilir gizi goda golong goreng gosip goyang gratis gudang gugat gugur gugus gula gulat guna
   gunung guru gusur`,
  `habis hadang hadap hadiah hadir hafal hak hakim hal halaman halang halus hamba hambat hamil hampir hancur hangat hantam
   hantu hapus harap harga hari harmonis harta harus hasil hati hebat heboh helikopter hemat hendak henti heran hewan hias
   hibur hidang hidup hijau hikmah hilang himbau himpun hindar hingga hitam hitung hormat hotel hubung hujan hukum huni huruf
   hutan hutang`,
  `iba ibadah ibu ide identifikasi ikan ikat ikhlas iklan iklim ikut ilmu iman imbal imbang imbau imigrasi impi impor inap
   indah indikasi industri infeksi informasi ingat ingin ingkar inisiatif injak inovasi insaf inspirasi instruksi intai
   integrasi intelijen intensif interaksi inti invasi investasi irama iri iring isap isi isolasi istana istilah istimewa
   istirahat istri isu izin`,
  `jabat jadi jadwal jaga jago jahat jajah jajak jaksa jalan jalin jalur jam jamin jamu jangka jangkau janji jantan jantung
   jarah jarak jarang jaring jasa jatuh jauh jawab jaya jebak jebol jejak jelajah jelang jelas jemaah jembatan jemput jenazah
   jenis jenuh jepit jera jerat jernih jiwa joget jual juang juara judi judul juluk jumlah jumpa jurang juri juru jurus juta`,
  `kabar kabinet kabul kabupaten kabut kaca kacau kader kagum kain kaisar kait kaji kaki kalah kalang kalangan kali kalimat
   kalung kamar kambing kampanye kampung kamus kanan kandang kandidat kandung kantong kantor kantuk kapal kapan kapasitas
   kapital kapten karang karena karier karir karya karyawan kasar kasih kasus kata kaum kawal kawan kawasan kawin kaya kayu
   kebun kecam kecewa kecil kecuali kecut kejam kejar keju kejut kekal kekang kelahi kelak kelas keliling kelola kelompok
   keluar keluarga keluh kemah kemas kembali kembang kemudi kemudian kena kenal kenan kenang kencang kendali kendara kental
   kentara kepala kepung kerabat kerah kerap keras kereta kering kerja keruk kesal kesan ketat ketik ketua khalifah khas
   khawatir khianat khusus kiamat kiat kibar kilang kilat kilo kimia kini kira kiri kirim kisah kisar klaim klasifikasi kloning
   klub koalisi kobar kode koki kolam koleksi komando komentar komisi komit komite kompak kompetisi komponen komputer
   komunikasi kondisi konfirmasi konflik kongres konsentrasi konsep konser konsul konsultasi konsumsi kontainer kontak kontrak
   kontribusi kontrol konversi koordinasi koperasi koran korban korupsi kosmonaut kosong kota kotak kotor kredit krisis kritik
   kualitas kuasa kuat kubu kubur kucing kuda kudeta kudus kuil kukuh kuliah kulit kumandang kumpul kunci kuning kunjung kupas
   kurang kuras kursi kurung kurus kutip kutuk`,
  `label labuh lacak lacur ladang laga lagu lahan lahir lain laju lajur lakon laksana laku lalai lalu lama lamar lambang lambat
   lampau lampu lancar landa landas langgan langgar langit langka langkah langsung lanjut lansir lantai lantik lapang lapar
   lapis lapor larang lari laris larut las latar latih laut lawak lawan lawat layak layan layang layar lebar lebat lebih ledak
   ledek lega legislatif lekas lelah lelang leluasa lemah lembaga lembar lembut lempar lengkap lenyap lepas letak letus lewat
   liar libat libur lihat limpah lincah lindung lingkar lingkung lingkup lintas lipat liput lirik listrik lobi logam lokal
   lokasi lolos lomba lompat loncat longgar longsor lonjak luang luar luas lubang lucu ludah luka lukis lulus lumpuh lumpur
   lunak lunas luncur lupa lurah lurus lusa lusin`,
  `maaf mabuk macam macet madu mahal mahasiswa mahir mahkota main majelis maju makam makan makin makmur makna maksimal maksud
   malam malang malas malu mampu mandat mandi mandiri manfaat mangsa manipulasi manis mantan mantap manusia marah marak marga
   markas martabat masa masak masalah masih masuk masyarakat mata matang mati mau mayat mayor medali media megah meja mekar
   melek memang menang mendung menteri merah merdeka merek meriah mesin mesra mesti mewah migrasi miliar milik milisi militer
   mimpi minat minggu mini minim minta minum minyak miring mirip misi miskin misteri mitra mobil modal model modern modifikasi
   mogok mohon monopoli motor muara muat muda mudah mudik muka mukim mula mulai mulia mulut muncul mundur mungkin muntah murah
   murni museum musik musim musnah musuh musyawarah mutasi mutlak mutu`,
  `nabi nada nafas naik nakal nama nampak nanti napas narapidana nasib nasihat nasional negara negeri negosiasi nenek netral
   niaga niat nihil nikah nikmat nilai ninja nobat nomor nonton nuklir nyala nyaman nyanyi nyata nyawa`,
  `obat objek obrol olah olahraga omong operasi opini oposisi orang orbit organisasi orientasi otak otomatis otoritas`,
  `pabrik pacar pacu pada padam padat padu pagar pagi paham pahat pahit pahlawan pajak pajang pakai pakar paket paksa palang
   palsu paman pamer pamit panah panas pancar pandai pandang pandemi pandu panen pangan panggil panggung pangkal pangkas
   pangkat panglima panik panitia panjang panjat pantai pantas pantau panti papan papar parah parit parlemen partai partisipasi
   pasang pasar pasien pasir pasok pasti pasu pasukan patah paten patroli patuh patung payah payung pecah pecat peduli pegang
   pegawai peka pekan pelan pelihara pelopor peluang peluk peluru pemerintah pencar pendam pendapat pendek pengaruh penjara
   pensiun pentas penting penuh perah peran perancis perang perangkap perangkat percaya perdana pergi periksa perilaku
   peringkat perintah peristiwa perkara perkosa perlu permisi pernah peroleh persen pertama perunggu pesan pesat pesawat pesta
   petik petinggi piala picu pidana pidato pihak pijak pikat pikir pikul pilah pilih pilot pimpin pindah pinggir pinjam pintar
   pintas pintu pisah pisau planet pohon pojok pokok pola polisi politik polusi pondok populasi populer porak posisi potensi
   potong potret prakarsa praktek praktik prediksi presiden prestasi pribadi prihatin prinsip produk produksi produser profesi
   program promosi propaganda proses protes provinsi provokasi proyek puas puasa puasat publikasi puja puji pukul pulang pulau
   pulih puluh punah puncak pungut punya pupuk pura pusat pusing putar putih putra putri putus`,
  `racun radang radar radikal radio ragam ragu rahasia raih raja rakit rakyat ramah ramai ramal rampas rampok rampung rancang
   rang rangka rangkai rangkap rangkul rangkum rangsang rantai rapat rapi ras rasa rata ratus rawan rawat raya rayu reaksi
   realisasi rebus rebut reda redup referendum reformasi rehabilitasi rekam rela relawan relokasi rem remaja renang rencana
   rendah rentan renung resah resep resmi resmikan resolusi respon respons restorasi restu retak revisi revolusi rezim riang
   ribu rilis rinci rincian rindu ringan ringkas ringkus rintis risau risiko roda rohani roket rombak rombong rompi rosot ruang
   rudal rugi ruh rujuk rukun rumah rumit rumor rumus runding runtuh runtut rupa rusak rusia rusuh`,
  `sabar sadar sah sahabat saham saing saji sakit saksi sakti salah salam salib salin saling salur sama samar sambil sambung
   sambut sampah sampai samping sampul sandar sandera sandi sanding sangat sangga sanggup sangka sangkal sanksi santai santun
   sapa saran sarana sarang sasar sastra satelit satu saudara sawah sayang sayap sayur sebab sebar seberang sebut sedan sedang
   sederhana sedia sedih sedot segan segar segel segera sehat sejahtera sejarah sejuk sekap sekolah sekretaris sekutu sel sela
   selam selamat selang selaras selatan seleksi selenggara selesai selidik selimut selisih seludup selundup seluruh semangat
   sembah sembelih sembilan sembuh sembunyi semenanjung sementara semester sempat sempit sempurna semua senang senat sendiri
   sengaja sengketa seni senior senjata sensor sentak sentil sentuh senyum sepak sepakat sepeda sepi serah seram serang serap
   serbu seret serikat sering serius serta seru sesak sesal sesat sesuai setara setia setir setop setor setuju sewa siaga siang
   siap siapa siar siaran sibuk sidang sidik sifat sihir sikap siksa silang simbol simpan simpul simulasi sinambung sinar
   singgah singgung singkap singkat singkir sintesis sinyal sipil sirkuit sisa sisi sistem siswa sita situasi skala soal
   solidaritas solusi sorak sorot sosial spekulasi spesialisasi spesifik sponsor stabil standar status strategi strategis studi
   suami suap suara suasana subsidi subur suci sudah sudut sujud suka sukses suling sulit sultan suluh sumbang sumber sumpah
   sumur sungai sungguh sunyi supaya superior surat suruh surut survei susah susul susun susup sutradara swasta syarat syukur`,
  `taat tabrak tabung tadi tagih tahan tahap tahu tahun taifun tajam tajuk tak takar takhta takjub takluk taksir takut tali
   tamak taman tamat tambah tambal tambang tampak tampar tampil tampung tamu tanah tanam tanda tandas tandatangan tanding tandu
   tangan tangani tanggal tanggap tanggapi tangguh tanggung tangis tangkal tangkap tangkis tani tanjak tantang tanya taraf
   target tari tarik taruh taruna tata tatap tawa tawan tawar tayang tebal tebang tebar teduh tegak tegang tegas tegur tekad
   tekan teknik teknisi teknologi tekuk tekun teladan telah telan telepon televisi teliti teluk telur tema teman temani tembak
   tembok tembus tempat tempel tempuh tempur temu tenaga tenang tendang tengah tenggelam tengok tenis tentang tentara tenteram
   tentu tepat tepi terampil terang terap terbang terbit terima terjang terjemah terjun terka ternak teror terowongan tertib
   terus tes tetangga tetap tetes tewas tiang tiap tiba tidak tidur tiga tikai tikam tilang timbang timbul timbun timpa timpal
   timpang timur tindak tinggal tinggi tingkah tingkat tinjau tinju tipis tipu tiru titik titip toko tokoh tolak tolong tonjol
   tonton topang topeng total transfer transformasi transmigrasi tua tualang tuan tubuh tuduh tugas tuju tujuan tukang tukar
   tulang tular tulis tulus tumbang tumbuh tumpah tumpang tumpas tumpuk tunai tunda tunduk tunggak tunggal tunggu tunjang
   tunjuk tuntas tuntun tuntut turis turun turut tusuk tutup tutur`,
  `uang ubah ucap udara ujar uji ujung ukir ukur ulah ulama ulang ular ulas umat umbar umpama umum umur unda undang undur
   unggah unggul ungkap ungkit ungsi unifikasi unik unit universitas unjuk unsur untai untuk untung upacara upah upaya urai
   urus urut usaha usai usia usik usir uskup usul usung usut utama utang utara utuh utus utusan`,
  `vaksin valas variasi vokal vonis wabah wacana wafat wajah wajar wajib wakil waktu walau wali walikota wanita warga waris warisan warna
   warta wartawan waspada wawancara wayang wenang wibawa wilayah wisata wisuda wujud yakin yayasan zaman zat ziarah zona`,
  // what headlines and people say instead of the commoner word
  `akselerasi alpa amendemen ampun amuk anjak antisipasi anulir anut arung ayom balak basmi beber begal belot
   benah benam benjol bentur beres berondong binasa blokir boikot borong brutal bugar buntut cabul caci canda
   candu capek cegat cemar cemooh cerca ceroboh ciduk cokok colong cuat culik cuplik daki damba dampar dekam dentum
   depak deportasi derma domisili donasi dongkel dongkrak duka dusta ekspansi ekstradisi emban embus erupsi
   estimasi faedah galang ganjal ganjar gapai garansi garong gasak gebuk geledah gelincir gelisah gemar gembleng
   genang genjot gerebek gerombol gerutu geser getar giat gondol gotong gratifikasi guling guncang gundul gurau
   hajar halau hangus haram hasut helat hibah hina hujat idap ikhtiar ikrar iming implementasi inspeksi interogasi
   intervensi intimidasi investigasi isyarat iur jagal jajal jalar jangkit jeblos jenguk jerit kabung kandas
   kelakar kelar keliru kenyam kepul kerek keroyok kerumun khilaf kilah kisruh kolaborasi komitmen kompensasi
   komplot kongsi kontaminasi kuntit lalap larat lebur leceh lejit lelap lengser lesat lestari letih likuidasi
   lisensi lontar lorot maki maklum makzul monitor noda nukil obral opname orasi pailit palak pancing pantang patok
   pekik peleset persuasi plesir proteksi proyeksi pungkir rantau ratifikasi razia rebak recok rekomendasi
   rekrut rembes rendam renovasi rental reparasi repatriasi representasi retas ricuh rintang rongrong rudapaksa
   sabet sadap sambang sanggah sangkut sangsi sanjung santap sapu seleweng selewengkan selinap serpih seruduk
   seteru sibak sikeras sikukuh simak sindir sirat sisih pesisir sisir sodor sogok sokong songsong sulut sunat suntik
   suplai susut tafsir talang tampik tandang tanggulang tarung tawur tebus teken telaah telantar teledor telusur
   tengarai tengkar tenteng tepis terabas terobos tiada tilep timba todong tubruk tuding uber ulur umpat
   umpet undi unduh mengawal mengemas pemasukan pendapatan pengawal peras`,
];

export const roots: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(/\s+/u)));

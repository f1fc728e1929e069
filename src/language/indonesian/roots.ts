// Indonesian root words that news is written in, folded. The stemmer prefers a stem that stands here: only a list can tell that
// "mengunjungi" comes from "kunjung" but "mengambil" from "ambil", or that "bulan" is no "bul" with an ending.

const lists = [
  `abad abadi abai abdi acara aceh acu acuh ada adab adapun adat adegan adik adil adopsi adu agama agar agen agenda agresi
   agung ahad ahli air ajak ajang ajar aju akal akan akar akhir akibat akrab aksi aktif aktor aku akun akurat alam alamat alami
   alas alat aliansi alih alir alur aman amanat amat ambil ambisi ambruk amunisi anak analis ancam andal aneh anggap anggar
   anggota anggur anggota angka angkasa angkat angkut angin aniaya anjing anjur antar antara antariksa antre anti apa apel api apresiasi
   arah arena artikel artileri asal asap asas asing aset asisten asuh asumsi atas atasan atasi ater atlet atur audit awak awal
   awan awas ayah ayam ayun azab`,
  `baca badai badan bagai bagi bagian bagus bahan bahas bahasa bahaya bahkan baik bajak baju bakar baku balai balap balas balik
   balistik balon bangga bangkit bangkrut bangsa bangun banding bandar banjir bank bantah bantai bantu banyak bapak barang barat baris baru basah
   basis batal batas batasi batu bau bawa bawah bayang bayar bayi beban bebas beda bedah beku bela belah belakang belanja belas beli
   beliau belum benang benar bencana benci benda bendera bendung bentang benteng bentrok bentuk benua berani berangkat berantas beras berat beri berita
   berkas berkat bersih besar besok betul biar biasa biaya bicara bidang bijak bikin bilang bimbing bina bincang bintang bingung bisa
   bisik bisnis blok blokade bobol bocor bohong bom boleh bongkar bor boros bos bosan buah buang buat bubar bubuh budak budaya
   budi bujuk buka bukan bukti buku bulan bulat bumi bungkam bungkus bunuh bunyi bupati buron buru buruh buruk burung busuk butuh`,
  `cabang cabut cacat cadang cair cakap cakup calon campur canggih cantik cantum capai capres cari catat cedera cegah cekal cela
   celaka cemas cendekia cepat cerah cerai cerdas cerita cermat cetak cetus cicil cinta cipta ciri cita coba coblos cocok colok
   contoh copot coret cuaca cuci cukup cukai curang curi curiga cuti`,
  `dadak daerah daftar dagang dahulu dakwa dalam dalang dalih dalil damai damping dampak dana dansa dapat darah darat darurat
   dasar data datang datar daulat daur daya debat debut dekat delegasi demo demokrasi dengar denda dendam depan deras derita desa desak
   desain detik devisa dewa dewan dewasa dialog didik diktator dinas dingin diplomat diri dirikan disiplin diskusi dolar domba dominasi dompet
   dorong dosa dua dubes duduk duga duit dukung dukun dunia duplik duta`,
  `edar ejek ekonomi ekor eksekusi eksekutif ekspor eksplorasi elak elit emas embargo empat emosi enak energi engkau enam enggan erat
   eskalasi etnis evakuasi evaluasi`,
  `fakta fase fasilitas favorit film finansial fitnah fokus forum foto front fungsi`,
  `gabung gadai gadis gagah gagal gagas gaji galak gali gambar gandeng ganggu ganja ganti garap garis garang gas gelap
   gelar gelanggang gelombang gembira gempa gempur gemuk genap gencar gencat gendong generasi gerak gerbang gereja gerilya gertak gigi gila gilir goda golong
   gosip goyang gratis gudang gugat gugur gula guna gunung guru gusur`,
  `habis hadang hadap hadiah hadir hafal hak hakim hal halang halaman halus hamba hambat hampir hancur hangat hantam hantu hapus
   harap harga hari harmonis harta harus hasil hati hebat heboh helikopter hemat henti heran hewan hias hibur hidang hidup hijau
   hikmah hilang himbau himpun hindar hingga hitam hitung hormat hotel hubung hujan hukum huni hutan hutang`,
  `ibadah iba ibu ibu ide identifikasi ikan ikat ikhlas iklan iklim ikut ilmu imbal imbang imbau impor impi inap indah indikasi industri
   informasi ingat ingin ingkar injak inovasi insaf inspirasi instruksi inti intai intelijen intensif investasi invasi iring iri isap
   isi isolasi istana istri isu izin`,
  `jabat jadi jadwal jaga jago jahat jajah jajak jaksa jalan jalin jalur jam jamin jamu jangka jangkau janji jantung jarah jarak
   jarang jaring jasa jatuh jauh jaya jebak jebol jejak jelang jelajah jelas jemaah jembatan jemput jenazah jenis jenuh jepit jera
   jerat jernih jiwa joget judi judul jual juara juang juluk jumpa jumlah jurang juri juru jurus`,
  `kabar kabinet kabul kabupaten kabut kaca kacau kader kagum kain kait kaji kaki kalah kalang kalangan kali kalimat kalung kamar
   kambing kampanye kampung kamus kanan kandang kandung kandidat kantong kantor kantuk kapal kapan kapasitas kapital kapten karang karena karir
   karya karyawan kasar kasih kasus kata kaum kawal kawan kawasan kawin kaya kayu kebun kecam kecewa kecil kecuali kecut
   kejam kejar keju kejut kekal kekang kelahi kelak kelas kelola kelompok keliling keluar keluarga keluh kemah kemas
   kembali kembang kemudi kemudian kena kenal kenan kenang kencang kendali kendara kental kentara kepala kepung kerah kerap keras kereta kerja
   keruk kesal kesan ketat ketik ketua khas khawatir khianat khusus kiamat kiat kibar kilang kilat kilo kimia kini kira kiri
   kirim kisah kisar klaim klub koalisi kobar koki kolam komando komentar komisi komit komite kompak kompetisi komponen komputer komunikasi
   konfirmasi konflik kongres konsep konser konsul konsultasi kontak kontainer kontrak kontrol koran korban korupsi kosmonaut kosong kota kotak kotor
   kredit krisis kritik kuasa kuat kubu kubur kucing kuda kudeta kuil kukuh kuliah kulit kumandang kumpul kunci kuning kunjung
   kupas kurang kuras kursi kurung kurus kutip kutuk`,
  `labuh lacak lacur ladang laga lagu lahan lahir lain laju lajur lakon laku lalai lalu lama lamar lambang lambat lampau lampu landa
   landas langgan langgar langit langka langkah langsung lanjut lantai lantik lapang lapar lapis lapor larang lari larut las latih
   lawan lawat layak layan layang layar lebar lebat lebih ledak ledek lega legislatif lekas lelah lelang leluasa lemah lembaga lembar
   lembut lempar lenyap lepas letak letus lewat liar libat libur lihat limpah lincah lindung lingkar lingkung lingkup lintas liput lirik
   listrik lobi logam lokasi lolos lompat loncat longgar lonjak luang luar luas lucu ludah luka lukis lulus lumpuh lumpur lunas luncur
   lunak lupa lurah lurus lusa`,
  `maaf mabuk macam macet madu mahal mahasiswa mahir main majelis maju makam makan makin makmur makna maksud maksimal malam malang
   malas malu mampu mandat mandi mandiri manfaat manis mantan mantap marah marak masa masak masalah masih masuk masyarakat mata matang
   mati mau mayat mayor medali media megah meja melek memang menang mendung menteri merah merdeka meriah mesin mesra mesti mewah
   milik milisi militer miliar mimpi minat minggu mini minim minta minum minyak mirip misi miskin misteri mitra mobil modal modern
   mogok mohon motor muat mudah mudik muda muka mukim mula mulai mulia mulut muncul mundur mungkin muntah murah murni museum
   musik musim musnah musuh musyawarah mutasi mutlak mutu`,
  `nada nafas naik nakal nama nampak nanti narapidana nasib nasihat nasional negara negeri negosiasi nenek netral niaga niat nihil nikah
   nikmat nilai ninja nobat nonton nuklir nyala nyaman nyanyi nyata nyawa`,
  `obat objek obrol olah olahraga omong opini oposisi orang orbit organisasi otak otomatis otoritas`,
  `pabrik pacar pacu pada padam padat padu pagar pagi paham pahat pahit pahlawan pajak pajang pakai pakar paket paksa palang palsu
   paman pamer pamit panas pandai pandang pandemi pandu pangan panggil panggung pangkal pangkas pangkat panglima panik panjang panjat pantai pantas
   pantau panti papar papan parah parit parlemen partai partisipasi pasar pasang pasien pasti pasok pasu pasukan patah paten patroli patuh patung
   payah payung pecah pecat pegang pegawai peka pekan pelan pelihara peluang peluk peluru pemerintah pencar pendam pendapat pendek
   penjara penting penuh perah perang peran perancis perangkat perdana perangkap percaya pergi periksa perintah peristiwa perkara perkosa perlu
   permisi pernah persen pertama perunggu pesan pesat pesawat pesta petik petinggi piala picu pidana pidato pihak pijak
   pikat pikir pikul pilah pilih pilot pimpin pindah pinggir pinjam pintar pintas pintu pisah pisau planet pohon pojok pokok pola polisi
   politik polusi pondok populer porak posisi potensi potong potret praktek praktik presiden prestasi pribadi prihatin prinsip produk
   produksi produser program promosi propaganda proses protes provinsi provokasi proyek puas puasa puasat puja puji pukul pulang
   pulau pulih puluh puncak pungut punya pupuk pura pusat pusing putar putih putra putri putus`,
  `racun radar radikal radio ragam ragu rahasia raih raja rakit rakyat ramah ramai ramal rampas rampok rampung rancang rang rangka
   rangkai rangkap rangkul rangkum rangsang rantai rapat rapi ras rasa rata rawan rawat raya rayu reaksi realisasi rebut reda redup referendum
   reformasi rela relawan rem remaja rencana renang rendah rentan renung resah resep resmi resmikan resolusi respon restu retak revisi
   revolusi rezim riang rilis rinci rincian rindu ringan ringkas ringkus risau risiko roda roket rombak rombong rompi rosot ruang rudal
   rugi ruh rujuk rumah rumit rumor rumus runding runtuh runtut rusak rusuh rusia`,
  `sabar saham sahabat sah saing saji sakit saksi sakti salah salam saling salur sama samar sambil sambung sambut sampah sampai samping sampul
   sandar sandera sanding sandi sangat sangga sangka sanggup sangkal sanksi santai santun sapa saran sarana sarang sasar sastra satelit satu
   saudara sawah sayang sayap sebab sebar seberang sebut sedan sedang sedia sedih sedot segan segar segel segera sejahtera sejarah sejuk
   sekap sekolah sekretaris sekutu sel sela selamat selam selang selaras selatan selenggara selesai seleksi selidik selimut selisih seluruh
   seludup selundup semangat sembah sembelih sembilan sembuh sembunyi sementara semenanjung semester sempat sempit sempurna semua senang senat
   sendiri sengaja sengketa senior senjata sensor sentak sentil sentuh senyum sepak sepakat sepeda sepi serah seram serang serap seret
   sering serikat serius serta seru sesak sesal sesuai setia setir setop setor setuju sewa siaga siang siap siapa siar siaran sibuk sidang sifat
   sidik sikap siksa silang simpan simpul simbol singgah singgung singkap singkat singkir sinyal sipil sirkuit sisa sisi sistem siswa sita
   situasi soal solidaritas solusi sorak sorot sosial spesifik stabil standar status strategi strategis studi suami suap suara suasana subsidi subur
   sudah sudut sujud suka sukses sulit suluh sumbang sumber sumpah sumur sungai sungguh sunyi supaya superior surat suruh surut survei
   susah susul susun susup swasta syarat syukur`,
  `taat tabrak tabung tadi tagih tahan tahap tahu tahun taifun tajam tak takar takhta takjub takluk taksir takut tali tambah tambal tambang
   tamak taman tamat tampak tampar tampil tampung tamu tanah tanam tanda tanding tandas tandu tandatangan tangan tangani tanggal tanggap tanggapi tanggung
   tangguh tangis tangkal tangkap tangkis tani tanjak tantang tanya taraf tari tarik taruh taruna tata tatap tawa tawan tawar tayang tebal
   tebang tebar teduh tegak tegang tegas tegur teknik teknisi teknologi tekan tekad tekuk teladan telan telah telepon teliti teluk teman temani tembak tembok
   tembus tempat tempel tempuh tempur temu tenaga tenang tendang tengah tenggelam tengok tentang tentara tentu tepat tepi terang terap
   terima terjang terjemah terjun terka ternak teror terowongan terbang terbit tertib terus tes tetangga tetap tetes tewas tiang tiap tiba tidak tidur
   tiga tikam tikai tilang timbang timbul timbun timpa timpal timpang timur tindak tinggal tinggi tingkah tingkat tinjau tipu tiru titik
   titip toko tokoh tolak tolong tonjol tonton topang total transfer transmigrasi tua tuan tubuh tuduh tugas tuan tujuan tuju tukar
   tulang tular tulis tulus tumbang tumbuh tumpah tumpang tumpas tumpuk tunda tunduk tunai tunggal tunggak tunggu tunjang tunjuk tuntas tuntun
   tuntut turis turun turut tusuk tutup tutur`,
  `uang ubah ucap udara uji ujar ujung ukir ukur ulah ulama ulang ular ulas umat umbar umpama umum umur unda undang undur unggah unggul ungkap
   ungkit ungsi unifikasi unit universitas unjuk unsur untai untuk untung upacara upah upaya urai urus urut usaha usai usia usik usir
   usul usung usut utama utang utara utus utusan`,
  `vaksin valas variasi vokal vonis wabah wacana wafat wajah wajar wajib wakil waktu walau wali walikota wanita warga waris warisan warna
   warta wartawan waspada wawancara wayang wenang wibawa wilayah wisata wisuda wujud yakin yayasan zaman zat ziarah zona`,
];

export const roots: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(/\s+/u)));

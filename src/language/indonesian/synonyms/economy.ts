// Money, trade, banks, business, labour, goods and prices.

export const economy = `
uang, dana, duit, fulus, doku, tunai, cuan, hepeng; dana, uang, anggaran, biaya, duit, modal; uang tunai, duit cash,
kontan, cash; tunai, kontan, cash; mata uang, valuta, kurs; kurs, nilai tukar; devisa, cadangan devisa, valuta asing;
harta, kekayaan, aset, properti, harta benda; kaya, berada, tajir, makmur, berduit; orang kaya, konglomerat, taipan,
hartawan, miliarder; konglomerat, taipan, pengusaha, orang kaya; miskin, kurang mampu, tidak mampu, melarat, papa,
kere; kemiskinan, kemelaratan; orang miskin, warga miskin, kaum papa, duafa, kaum miskin; kesejahteraan, kemakmuran;
makmur, sejahtera, kaya; pertumbuhan, kenaikan, peningkatan, perkembangan; inflasi, kenaikan harga; resesi,
krisis ekonomi, kemerosotan ekonomi, kelesuan; krisis ekonomi, krismon, resesi, krisis moneter; perdagangan,
jual beli, niaga, bisnis, dagang; jual beli, perdagangan, transaksi, niaga, penjualan; berdagang, berjualan,
berbisnis, dagang, jualan; pedagang, penjual, saudagar, tukang, bakul; penjual, pedagang, penjaja; transaksi,
jual beli, perdagangan, deal; menjual, memasarkan, melepas, ngejual, jualin, melego, mengobral; penjualan, pemasaran,
omzet; membeli, memborong, mengakuisisi, beli, ngebeli, beliin; pembelian, akuisisi, belanja; pembeli, konsumen,
pelanggan; konsumen, pembeli, pengguna, pelanggan; pelanggan, konsumen, klien, nasabah; nasabah, pelanggan, penabung,
deposan; memasarkan, menjual, mengiklankan; pemasaran, marketing, penjualan; iklan, promosi, reklame, advertensi;
ekspor, pengiriman ke luar negeri, mengekspor; impor, mendatangkan dari luar, mengimpor; pasokan, suplai, stok,
persediaan, kiriman; memasok, menyuplai, menyediakan, mengirim, nyuplai; pemasok, penyuplai, supplier; persediaan,
stok, cadangan, pasokan; permintaan, kebutuhan; kebutuhan, keperluan, permintaan; membutuhkan, memerlukan, butuh,
perlu; barang, produk, komoditas, benda; produk, barang, hasil; peti kemas, kontainer, container, kargo; kargo,
muatan, barang; harga, biaya, tarif, ongkos, banderol; biaya, ongkos, pengeluaran, tarif, dana, harga; tarif, biaya,
harga, ongkos, bea; bea masuk, tarif, cukai, bea; pajak, pungutan, retribusi, upeti; pungutan, retribusi, pajak,
iuran; iuran, pungutan, sumbangan; mahal, tinggi, selangit, mehong, mencekik; murah, terjangkau, miring, ekonomis;
gratis, cuma cuma, tanpa biaya, bebas biaya, tidak bayar, free; diskon, potongan harga, korting; gaji, upah, bayaran,
honor, penghasilan, honorarium; upah minimum, ump, umr, umk; penghasilan, pendapatan, gaji, pemasukan; pendapatan,
penghasilan, penerimaan, pemasukan, omzet; pengeluaran, belanja, biaya; anggaran, apbn, dana, bujet, budget;
keuntungan, laba, profit, untung, cuan; kerugian, rugi, kehilangan, tekor; rugi, merugi, tekor, buntung; utang,
pinjaman, kredit, tunggakan, kewajiban; kredit, pinjaman, cicilan, utang; kredit macet, utang macet,
kredit bermasalah, npl, pinjaman bermasalah; cicilan, angsuran, kredit; mencicil, mengangsur, nyicil; menunggak,
tidak membayar, nunggak; tunggakan, utang, piutang; bunga, suku bunga; agunan, jaminan, tanggungan; melunasi,
membayar, ngelunasin; membayar, melunasi, mengongkosi, bayarin, ngebayar, menebus; pembayaran, pelunasan, setoran;
tagihan, rekening, bon; menagih, menuntut, nagih; bank, perbankan, lembaga keuangan; bank sentral, bank indonesia, bi;
otoritas jasa keuangan, ojk; lembaga penjamin simpanan, lps; tabungan, simpanan, deposito, celengan; simpanan,
tabungan, deposito, dana pihak ketiga; penabung, nasabah, deposan, penyimpan; menabung, menyimpan uang, nabung;
rekening, akun, tabungan; menarik uang, menarik dana, menarik simpanan, penarikan; penarikan, pencairan, rush;
transfer, pengiriman uang, kirim uang; mencairkan, menarik, nyairin; saham, ekuitas, efek; pemegang saham,
pemilik saham, investor; bursa, pasar modal, bursa efek, bei; investasi, penanaman modal, tanam modal; berinvestasi,
menanamkan modal, tanam modal; investor, penanam modal, pemodal; modal, dana, kapital; suntikan modal, suntikan dana,
bantuan modal, bailout; dana talangan, bailout, suntikan dana; suntikan dana, dana talangan, tambahan modal,
suntikan modal; perusahaan, pt, firma, korporasi, badan usaha, kompeni, bisnis; korporasi, perusahaan, konglomerasi;
badan usaha milik negara, bumn; bumn, perusahaan negara, badan usaha milik negara, perusahaan pelat merah;
anak perusahaan, anak usaha, cabang; induk perusahaan, perusahaan induk, holding; bisnis, usaha, perdagangan, dagang;
pengusaha, pebisnis, wirausaha, usahawan, bos; usaha kecil, umkm, ukm; direktur utama, dirut, ceo, bos, pimpinan;
direktur, bos, pimpinan, direksi; bos, pimpinan, atasan, direktur, majikan, pemimpin; direksi, manajemen, pimpinan,
pengurus; manajemen, pengelola, direksi; komisaris, pengawas; anak buah, bawahan, staf; karyawan, pegawai, pekerja,
buruh, staf; pekerja, buruh, karyawan, pegawai, tenaga kerja; buruh, pekerja, karyawan, kuli; tenaga kerja, pekerja,
buruh, sdm; pekerja migran, tki, tkw, buruh migran, pmi; tki, tenaga kerja indonesia, pekerja migran, buruh migran;
pegawai negeri, pns, asn, aparatur sipil negara; pembantu rumah tangga, prt, asisten rumah tangga, art;
serikat pekerja, serikat buruh; pekerjaan, profesi, mata pencaharian, kerjaan, tugas, job, lapangan kerja;
lapangan kerja, pekerjaan, lowongan; lowongan, lapangan kerja, loker, rekrutmen; mata pencaharian, pekerjaan,
penghasilan, nafkah; profesi, pekerjaan, karier; pengangguran, penganggur, tidak bekerja, nganggur; phk,
pemutusan hubungan kerja, pemecatan, dirumahkan, layoff; merekrut, menerima, mempekerjakan, ngerekrut; mempekerjakan,
merekrut, menggaji; mogok, mogok kerja, berhenti bekerja; mogok kerja, mogok, pemogokan; pensiun, purnatugas,
purnabakti; tunjangan, bonus, thr, insentif; bonus, tunjangan, insentif, hadiah; industri, pabrik, manufaktur; pabrik,
industri, kilang; kilang, pabrik, penyulingan; produksi, pembuatan, hasil; produsen, pembuat, pabrikan, penghasil;
penghasil, produsen, pengekspor; menghasilkan, memproduksi, membuahkan, membuat, ngasilin; gedung, bangunan, kantor;
bangunan, gedung, konstruksi; kantor, gedung, tempat kerja; kantor pusat, markas, markas besar; cabang, kantor cabang,
perwakilan; toko, kios, warung, gerai, kedai; gerai, toko, outlet, cabang; warung, kedai, kios, rumah makan;
rumah makan, restoran, warung, kedai; restoran, rumah makan, kafe; pasar, pasaran, bursa; pusat perbelanjaan, mal,
mall, plaza; swalayan, supermarket, minimarket; pertanian, tani, agrikultur; petani, peladang, pekebun; sawah, ladang,
lahan; lahan, tanah, area; perkebunan, kebun, plantasi; nelayan, pelaut; perikanan, ikan, tangkapan; panen, menuai,
hasil; pupuk, rabuk; beras, padi, gabah; pangan, makanan, bahan makanan, sembako; sembako, bahan pokok,
kebutuhan pokok, sembilan bahan pokok; bahan bakar, bbm, bensin, minyak, energi; bbm, bahan bakar minyak, bensin,
bahan bakar; bensin, bbm, premium, pertamax, bahan bakar; spbu, pom bensin; minyak mentah, minyak bumi, crude;
minyak bumi, minyak mentah, minyak; batu bara, batubara; listrik, setrum, pln, tenaga listrik; pembangkit listrik,
pltu, pltn, pembangkit; tambang, pertambangan, galian; emas, logam mulia; sumber daya alam, sda, kekayaan alam;
kontrak, perjanjian, ikatan; tender, lelang, pelelangan; lelang, tender, penawaran; proyek, pembangunan, pekerjaan;
menyewa, mengontrak, ngontrak, nyewa, merental; menyewakan, merentalkan, ngerental; rumah kontrakan, kontrakan,
rumah sewa; apartemen, flat, kondominium, rumah susun, rusun; bangkrut, pailit, gulung tikar, kolaps, failit;
kebangkrutan, kepailitan, pailit; gulung tikar, bangkrut, tutup, pailit; likuidasi, penutupan, pembubaran;
menyelamatkan, menolong, menalangi; subsidi, bantuan, potongan; bantuan sosial, bansos, blt, santunan; asuransi,
pertanggungan, jaminan; klaim, tuntutan, permintaan; warisan, peninggalan, pusaka; lotere, undian, togel; akuisisi,
pengambilalihan, pembelian; monopoli, penguasaan pasar`;

// War, weapons, armies, terror and peace.

export const conflict = `
perang, peperangan, pertempuran, konflik, invasi, agresi, angkat senjata; pertempuran, perang, peperangan,
kontak senjata, baku tembak; berperang, bertempur, angkat senjata, berjuang, perang; konflik, pertikaian,
perselisihan, sengketa, perseteruan, pertentangan, perang; perselisihan, pertikaian, sengketa, cekcok, percekcokan,
konflik; sengketa, perselisihan, konflik, pertikaian, perkara; bentrokan, bentrok, pertikaian, tawuran, baku hantam,
perkelahian; perkelahian, tawuran, baku hantam, duel, berantem, pertengkaran; berkelahi, bertarung, berantem,
baku hantam, duel; pertarungan, duel, laga, perkelahian; menyerang, menggempur, menyerbu, menginvasi, membombardir,
nyerang, melancarkan serangan; serangan, gempuran, serbuan, agresi, penyerangan, invasi; invasi, serbuan, agresi,
pendudukan, penyerbuan; menduduki, menguasai, menjajah, mengokupasi; pendudukan, okupasi, penjajahan; penjajahan,
kolonialisme, pendudukan; penjajah, kolonial, kolonialis; merebut kembali, membebaskan; membalas, melawan, ngebales,
balas; melawan, menentang, menghadapi, ngelawan, membangkang; perlawanan, pertahanan, penentangan; pertahanan,
bela negara, hankam, benteng; mempertahankan diri, membela diri, bertahan; mengebom, membombardir, meledakkan, ngebom;
ledakan, bom, letusan, dentuman; meledak, meletus, meledak ledak, duar; bom, peledak, bahan peledak, granat; ranjau,
bom darat; menembak, memberondong, menembaki, nembak; penembakan, tembakan, berondongan; baku tembak, kontak senjata,
tembak menembak, adu tembak; rudal, misil, peluru kendali, roket; peluru, amunisi, mesiu; amunisi, peluru, mesiu,
proyektil; senjata, persenjataan, alutsista, senpi, pistol; persenjataan, senjata, alutsista, peralatan militer;
peralatan militer, alutsista, persenjataan, perlengkapan perang; senjata api, senpi, pistol, senapan; senapan, bedil,
pistol, senjata api; senjata nuklir, nuklir, bom atom, hulu ledak; bom atom, bom nuklir, senjata nuklir; pisau, golok,
parang, senjata tajam, belati, sajam; tank, panser, kendaraan lapis baja; pesawat tempur, jet tempur, pesawat militer;
pesawat tanpa awak, drone, pesawat nirawak, uav; kapal perang, fregat, korvet, armada; kapal selam, kasel;
satelit mata mata, satelit pengintai, satelit militer; mata mata, intelijen, agen rahasia, spionase, intel, agen,
pengintai; spionase, mata mata, pengintaian; menyadap, menguping, nguping, penyadapan; intelijen, mata mata,
badan intelijen, telik sandi; tentara, militer, pasukan, prajurit, serdadu, tni, angkatan bersenjata; pasukan,
tentara, prajurit, bala tentara, kontingen; prajurit, tentara, serdadu, pasukan, anggota tni; panglima, komandan,
pemimpin militer; komandan, panglima, pemimpin; perwira, opsir, jenderal; angkatan laut, al, marinir; angkatan udara,
au; angkatan darat, ad; latihan militer, latihan perang, manuver militer, latihan tempur, wargame, latihan gabungan;
wajib militer, wamil, milisi; mobilisasi, pengerahan, penggerakan; mengerahkan, menurunkan, memobilisasi, menerjunkan,
ngerahin; pengerahan, mobilisasi, penempatan; menempatkan, mengerahkan, menaruh, menyiagakan; siaga, waspada, bersiap,
siap siaga, alert; waspada, siaga, hati hati, awas, berjaga jaga; gencatan senjata, genjatan senjata,
penghentian permusuhan, jeda kemanusiaan, damai; perdamaian, damai, rekonsiliasi, rujuk; berdamai, rujuk,
rekonsiliasi, baikan, islah, gencatan senjata; rekonsiliasi, perdamaian, rujuk, islah; mendamaikan, menengahi,
memediasi; menengahi, memediasi, menjembatani, mendamaikan; penengah, mediator, juru damai; mediasi, penengahan,
perundingan; menaklukkan, mengalahkan, menundukkan, ngalahin; mengalahkan, menaklukkan, menundukkan, menumbangkan,
ngalahin, menekuk; musuh, lawan, seteru, musuh bebuyutan; ketegangan, konflik, friksi, panasnya hubungan; tegang,
panas, memanas, genting; memanas, menegang, tegang, panas; provokasi, hasutan, pancingan, ulah provokatif; menghasut,
memprovokasi, memanas manasi, ngomporin, mengompori; memprovokasi, menghasut, memancing; teroris, militan, ekstremis,
pelaku bom; terorisme, teror, ekstremisme; teror, ancaman, terorisme; sandera, tawanan, tahanan; menyandera, menculik,
menawan, nyandera; penyanderaan, penculikan, penawanan; tawanan, tahanan, sandera, tahanan perang; pembantaian,
genosida, pembunuhan massal, holokaus; genosida, pembantaian, pembersihan etnis; kejahatan perang, pelanggaran ham;
menyusup, menyelinap, masuk diam diam, infiltrasi; penyusup, infiltran; blokade, pengepungan, isolasi, penutupan;
mengepung, mengelilingi, ngepung; pangkalan, basis, markas, kamp; markas, pangkalan, kantor pusat, basecamp; benteng,
kubu, pertahanan; zona penyangga, zona demiliterisasi; veteran, pejuang, pensiunan tentara; pahlawan, pejuang, hero;
pejuang, pahlawan, gerilyawan; pengkhianat, pembelot, antek; pembelot, pelarian, pengkhianat; membelot, berkhianat,
menyeberang, desersi; berkhianat, membelot, mengkhianati; luka, cedera, terluka, lecet, luka luka; korban perang,
korban jiwa, korban; gugur, tewas, meninggal, mati; menghujani, membombardir, menggempur; pertumpahan darah,
pembantaian; kerugian, kehilangan, rugi; kekuatan, daya, tenaga, kedigdayaan, power; ancaman, bahaya, risiko`;

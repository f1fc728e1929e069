// English → Indonesian: what people and things do, and their kin.

export const doings = `
apologize: meminta maaf; belong to: milik, termasuk; belongs to: milik, termasuk; bless: memberkati; boyfriend: pacar;
break up: bubar, terpecah, pecah; carrying: membawa, mengangkut; cheat: menipu, curang; chop down: menebang;
closing: penutupan; come into use: digunakan, dipakai; command: komando, memerintahkan, perintah; confiscate: menyita;
conquest: penaklukan; convert: mengubah, mengonversi; coordinator: koordinator; curse: mengutuk, kutukan;
cut off: memutus; cutting: pemotongan, penebangan; demonstrate: menunjukkan, berunjuk rasa; designate: menetapkan;
disburse: mengucurkan, mencairkan, dikucurkan, dicairkan; disrupt: mengganggu; dwell: tinggal, bermukim;
emigrate: beremigrasi; facilitate: memfasilitasi, difasilitasi; facilitator: fasilitator;
founding: pendirian, berdirinya; function as: berfungsi; get: mendapatkan; girlfriend: pacar; go home: pulang;
hand over: menyerahkan; handed over: menyerahkan, diserahkan; handling: penanganan; hands over: menyerahkan;
held by: dipegang, diselenggarakan; honor: menghormati, kehormatan; imagination: imajinasi; in law: mertua, ipar;
initiator: penggagas, pemrakarsa; lead to: menyebabkan, mengakibatkan; lease: menyewa, sewa, disewa;
left: tersisa, kiri, meninggalkan; left over: tersisa; linked to: terkait; live in: tinggal, bermukim;
make up: membentuk, terdiri; name after: dinamai; nephew: keponakan; niece: keponakan; object to: menolak, keberatan;
objects to: menolak, keberatan; organised by/organized by: diselenggarakan; oversee: mengawasi; planting: penanaman;
pose a threat: mengancam, ancaman; practitioner: praktisi; prevention: pencegahan; processing: pengolahan, pemrosesan;
refine: mengolah, menyuling; replacing: menggantikan; reside: tinggal; result in: mengakibatkan; revolt: pemberontakan;
set: menetapkan, ditetapkan; shrink: menyusut; sibling: saudara; slam into: menabrak; stepmother: ibu tiri;
strongly suspected: diduga kuat; surpass: melampaui; symbolise/symbolize: melambangkan;
take part in: mengikuti, ikut, berpartisipasi; taking part: mengikuti, ikut; tear down: merobohkan; thought to: diduga;
tilt: miring, kemiringan; took place: berlangsung, diadakan, terjadi; travel to: mengunjungi;
turn into: berubah menjadi, mengubah; widen: memperluas, melebarkan; widower: duda; work as: bekerja;
worked as: bekerja
`;

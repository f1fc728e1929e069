// English words whose forms no rule reaches: headword → its other forms, folded.

const text = `
arise arose arisen; bear bore borne; beat beaten; become became; begin began begun beginning; bend bent; bet; bind bound;
bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought;
catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; die dying; dig dug; draw drew drawn;
dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought;
find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven;
freeze froze frozen; give gave given; go went gone; grow grew grown; hang hung; hear heard; hide hid hidden; hold held;
keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; learn learnt; leave left; lend lent; lie lay lain lying;
lose lost; make made; mean meant; meet met; mislead misled; overcome overcame; overthrow overthrew overthrown; pay paid;
prove proven; quit; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold;
send sent; shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk;
sit sat; sleep slept; slide slid; speak spoke spoken; spend spent; spin spun; spring sprang sprung; stand stood; steal stole stolen;
stick stuck; strike struck stricken; swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken;
teach taught; tear tore torn; tell told; think thought; throw threw thrown; understand understood; undergo underwent undergone;
wake woke woken; wear wore worn; weep wept; win won; withdraw withdrew withdrawn; write wrote written;
bad worse worst; good better best; far farther further furthest; big bigger biggest; close closer closest; early earlier earliest;
high higher highest; large larger largest; late later latest; long longer longest; low lower lowest; new newer newest;
old older oldest; short shorter shortest; small smaller smallest; strong stronger strongest; weak weaker weakest;
young younger youngest; near nearer nearest; heavy heavier heaviest; hot hotter hottest; cold colder coldest; fast faster fastest;
rich richer richest; poor poorer poorest; wide wider widest; deep deeper deepest; tall taller tallest; great greater greatest;
hard harder hardest; cheap cheaper cheapest; safe safer safest; tough tougher toughest; busy busier busiest; happy happier happiest;
child children; foot feet; goose geese; life lives; knife knives; leaf leaves; loaf loaves; man men; mouse mice; half halves;
person persons; policeman policemen; policewoman policewomen; fisherman fishermen; spokesman spokesmen; spokeswoman spokeswomen;
congressman congressmen; businessman businessmen; chairman chairmen; gunman gunmen; statesman statesmen; thief thieves;
tooth teeth; wife wives; wolf wolves; woman women; shelf shelves; analysis analyses; crisis crises; basis bases; ox oxen;
medium; datum; criterion criteria; phenomenon phenomena; hero heroes; veto vetoes vetoed; volcano volcanoes; potato potatoes
`;

export const irregularForms: ReadonlyMap<string, string> = new Map(
  text
    .trim()
    .split(/;\s*/u)
    .flatMap((family) => {
      const [head = '', ...forms] = family.split(/\s+/u);
      return forms.map((form) => [form, head] as const);
    }),
);

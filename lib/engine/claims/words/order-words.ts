import { phraseTable } from './phrase-table.ts';

/** Words of ordering more: `order` that it is made, `drop` that it is not, `back` that it returns. */
export const orderWords = phraseTable<'order' | 'drop' | 'back' | 'decide'>(
  {
    order: [
      'renew renews renewed renewed renewing',
      'commission commissions commissioned commissioned commissioning',
      'order orders ordered ordered ordering',
      'greenlight greenlights greenlit greenlit greenlighting',
      'reward rewards rewarded rewarded rewarding',
      'hand hands handed handed handing',
      'pick picks picked picked picking: up for|it up|the show up|the series up',
      'pay pays paid paid paying: for',
      'ask asks asked asked asking: for',
      'sign signs signed signed signing: up for|off on',
      'promise promises promised promised promising',
      'secure secures secured secured securing',
      'order orders ordered ordered ordering: up',
      'get gets got got getting: the go ahead|the green light|the nod|(its/a) series order|a second/third season|two more|another season/series|more seasons',
      'receive receives received received receiving: the go ahead|the green light|the nod|a series order',
      'give gives gave given giving: (it) the go ahead|(it) the green light|the nod|it a second/third/fourth|it another|it two more|the show/series two more',
      'confirm confirms confirmed confirmed confirming',
      'announce announces announced announced announcing',
    ],
    drop: [
      'cancel cancels cancelled cancelled cancelling',
      'axe axes axed axed axing',
      'scrap scraps scrapped scrapped scrapping',
      'rule rules ruled ruled ruling: out',
      'refuse refuses refused refused refusing',
      'drop drops dropped dropped dropping',
    ],
    back: [
      'return returns returned returned returning',
      'come comes came come coming: back',
      'get gets got got getting',
    ],
    decide: [
      'decide decides decided decided deciding',
      'say says said said saying',
      'know knows knew known knowing',
      'hear hears heard heard hearing',
      'discuss discusses discussed discussed discussing',
    ],
  },
  {
    order: [
      'a go|in the bag|guaranteed|assured|locked in|(been/is/gets) picked up|renewal|green light|greenlight|commission|canceled',
    ],
    drop: ['canceled|cancellation|pull/pulls/pulled the plug'],
    decide: ["word|news|decision|anybody/anyone 's guess|no guarantee|up in the air|a matter of"],
    back: ['back'],
  },
);

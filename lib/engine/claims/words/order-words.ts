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
      'give gives gave given giving: the go-ahead|the green light|it the green light|it another|the go ahead|it a second|it a third|it a fourth',
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
      'been picked up|is picked up|gets picked up|renewal|green light|go-ahead|greenlight|commission',
      'canceled|picked up',
    ],
    drop: ['canceled|cancellation|pull the plug|pulls the plug|pulled the plug'],
    decide: [
      "word|news|decision|anybody 's guess|anyone 's guess|no guarantee|up in the air",
      'hanging in the balance|a matter of|wish list',
    ],
    back: ['back'],
  },
);

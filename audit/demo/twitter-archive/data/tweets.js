window.YTD.tweets.part0 = [
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1733565209448806207"
     ],
     "editableUntil": "2023-12-09T20:12:08.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Marlow Courier",
      "screen_name": "marlow_courier",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "775959830502072242",
      "id": "775959830502072242"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "126"
   ],
   "favorite_count": "0",
   "id_str": "1733565209448806207",
   "truncated": false,
   "retweet_count": "0",
   "id": "1733565209448806207",
   "created_at": "Sat Dec 09 19:12:08 +0000 2023",
   "favorited": false,
   "full_text": "RT @marlow_courier: Tree lighting tonight at 6 on Weir Street. Parking is a dream, meaning it exists only when you are asleep.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1720832029669291383"
     ],
     "editableUntil": "2023-11-04T16:55:02.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "42"
   ],
   "favorite_count": "5",
   "id_str": "1720832029669291383",
   "truncated": false,
   "retweet_count": "0",
   "id": "1720832029669291383",
   "created_at": "Sat Nov 04 15:55:02 +0000 2023",
   "favorited": false,
   "full_text": "the clocks changed and no one told the dog",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1715135927899986169"
     ],
     "editableUntil": "2023-10-19T23:40:45.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "143"
   ],
   "favorite_count": "2",
   "id_str": "1715135927899986169",
   "truncated": false,
   "retweet_count": "0",
   "id": "1715135927899986169",
   "created_at": "Thu Oct 19 22:40:45 +0000 2023",
   "favorited": false,
   "full_text": "Ask people near the end what they'd like to do today and it's hardly ever skydiving. It's usually soup, or the window, or the dog up on the bed",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1699399918271641201"
     ],
     "editableUntil": "2023-09-06T13:31:28.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "74"
   ],
   "favorite_count": "7",
   "id_str": "1699399918271641201",
   "truncated": false,
   "retweet_count": "0",
   "id": "1699399918271641201",
   "created_at": "Wed Sep 06 12:31:28 +0000 2023",
   "favorited": false,
   "full_text": "Kindergarten. She didn't look back. I looked back enough for the two of us",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "edit": {
     "initialTweetId": "1687826342630545362",
     "editControlInitial": {
      "editTweetIds": [
       "1687826342630545362",
       "1687828143486272976"
      ],
      "editableUntil": "2023-08-05T15:02:13.000Z",
      "editsRemaining": "4",
      "isEditEligible": true
     }
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "133"
   ],
   "favorite_count": "3",
   "id_str": "1687828143486272976",
   "truncated": false,
   "retweet_count": "0",
   "id": "1687828143486272976",
   "created_at": "Sat Aug 05 14:09:22 +0000 2023",
   "favorited": false,
   "full_text": "Blueberry buckle for the church picnic, recipe below, double the crumb or don't bother. 2 cups berries, 1 stick butter, 3/4 cup sugar",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1687826342630545362",
      "1687828143486272976"
     ],
     "editableUntil": "2023-08-05T15:02:13.000Z",
     "editsRemaining": "4",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "132"
   ],
   "favorite_count": "2",
   "id_str": "1687826342630545362",
   "truncated": false,
   "retweet_count": "0",
   "id": "1687826342630545362",
   "created_at": "Sat Aug 05 14:02:13 +0000 2023",
   "favorited": false,
   "full_text": "Blueberry buckle for the church picnic, recipe below, double the crumb or dont bother. 2 cups berries, 1 stick butter, 3/4 cup suger",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1680250924438943708"
     ],
     "editableUntil": "2023-07-15T17:20:12.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1680250924438943708/photo/1",
      "indices": [
       "65",
       "88"
      ],
      "url": "https://t.co/7fZyoviPtw",
      "media_url": "http://pbs.twimg.com/media/PjGoHyooQerCWcf.jpg",
      "id_str": "1680250925059663163",
      "id": "1680250925059663163",
      "media_url_https": "https://pbs.twimg.com/media/PjGoHyooQerCWcf.jpg",
      "sizes": {
       "large": {
        "w": "900",
        "h": "1200",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/7fZyoviPtw"
     }
    ]
   },
   "display_text_range": [
    "0",
    "88"
   ],
   "favorite_count": "7",
   "id_str": "1680250924438943708",
   "truncated": false,
   "retweet_count": "0",
   "id": "1680250924438943708",
   "created_at": "Sat Jul 15 16:20:12 +0000 2023",
   "favorited": false,
   "full_text": "It turns right now. He sanded something. I've asked no questions https://t.co/7fZyoviPtw",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1680250924438943708/photo/1",
      "indices": [
       "65",
       "88"
      ],
      "url": "https://t.co/7fZyoviPtw",
      "media_url": "http://pbs.twimg.com/media/PjGoHyooQerCWcf.jpg",
      "id_str": "1680250925059663163",
      "id": "1680250925059663163",
      "media_url_https": "https://pbs.twimg.com/media/PjGoHyooQerCWcf.jpg",
      "sizes": {
       "large": {
        "w": "900",
        "h": "1200",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/7fZyoviPtw"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1672707636420025920"
     ],
     "editableUntil": "2023-06-24T21:45:52.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "279"
   ],
   "favorite_count": "0",
   "id_str": "1672707636420025920",
   "truncated": false,
   "retweet_count": "0",
   "id": "1672707636420025920",
   "created_at": "Sat Jun 24 20:45:52 +0000 2023",
   "favorited": false,
   "full_text": "Maiden voyage of the Theo Too, a report. Eight years of building, one missing wall, two coats of varnish, and this morning the whole street walked it down to the landing like a coffin at a very cheerful funeral. Tomasz brought the leaf blower \"for wind.\"… https://t.co/5BpXqp7VLS",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1658611369074751173"
     ],
     "editableUntil": "2023-05-17T00:12:20.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "154"
   ],
   "favorite_count": "1",
   "id_str": "1658611369074751173",
   "truncated": false,
   "retweet_count": "2",
   "id": "1658611369074751173",
   "created_at": "Tue May 16 23:12:20 +0000 2023",
   "favorited": false,
   "full_text": "\"Don't save the good towels.\" A patient made me promise to pass it on. Eighty-eight years and it came down to towels. I went home and used the good towels",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1642650783085457767"
     ],
     "editableUntil": "2023-04-02T23:10:40.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Luz",
      "screen_name": "luz_camina_mf",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "778351718256176477",
      "id": "778351718256176477"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "78"
   ],
   "favorite_count": "1",
   "id_str": "1642650783085457767",
   "truncated": false,
   "retweet_count": "0",
   "id": "1642650783085457767",
   "created_at": "Sun Apr 02 22:10:40 +0000 2023",
   "favorited": false,
   "full_text": "@luz_camina_mf Tuesday works! I'll bring the folding chairs and the bad hummus",
   "lang": "en",
   "in_reply_to_status_id_str": "1642617060768894924",
   "in_reply_to_status_id": "1642617060768894924",
   "in_reply_to_user_id": "778351718256176477",
   "in_reply_to_user_id_str": "778351718256176477",
   "in_reply_to_screen_name": "luz_camina_mf"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1631283679871381844"
     ],
     "editableUntil": "2023-03-02T14:21:51.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "134"
   ],
   "favorite_count": "2",
   "id_str": "1631283679871381844",
   "truncated": false,
   "retweet_count": "1",
   "id": "1631283679871381844",
   "created_at": "Thu Mar 02 13:21:51 +0000 2023",
   "favorited": false,
   "full_text": "And pay for caseload caps, since a law nobody can staff is a poster. Call your rep. It takes four minutes, I timed it with an egg. 3/3",
   "lang": "en",
   "in_reply_to_status_id_str": "1631281744962481126",
   "in_reply_to_status_id": "1631281744962481126",
   "in_reply_to_user_id": "770000000000000417",
   "in_reply_to_user_id_str": "770000000000000417",
   "in_reply_to_screen_name": "danawhitlock_lsw"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1631281744962481126"
     ],
     "editableUntil": "2023-03-02T14:14:10.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "117"
   ],
   "favorite_count": "5",
   "id_str": "1631281744962481126",
   "truncated": false,
   "retweet_count": "0",
   "id": "1631281744962481126",
   "created_at": "Thu Mar 02 13:14:10 +0000 2023",
   "favorited": false,
   "full_text": "Fund the panic buttons as well. They cost less than the souvenir pens from the last bill signing, I looked it up. 2/3",
   "lang": "en",
   "in_reply_to_status_id_str": "1631280839267874473",
   "in_reply_to_status_id": "1631280839267874473",
   "in_reply_to_user_id": "770000000000000417",
   "in_reply_to_user_id_str": "770000000000000417",
   "in_reply_to_screen_name": "danawhitlock_lsw"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1631280839267874473"
     ],
     "editableUntil": "2023-03-02T14:10:34.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "185"
   ],
   "favorite_count": "7",
   "id_str": "1631280839267874473",
   "truncated": false,
   "retweet_count": "0",
   "id": "1631280839267874473",
   "created_at": "Thu Mar 02 13:10:34 +0000 2023",
   "favorited": false,
   "full_text": "To our state legislators before Tuesday's vote on the home visitor safety bill: nobody should climb a dark stairwell alone with a clipboard and a dead phone. Fund the second worker. 1/3",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1624838308966746131"
     ],
     "editableUntil": "2023-02-12T19:30:15.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "40"
   ],
   "favorite_count": "4",
   "id_str": "1624838308966746131",
   "truncated": false,
   "retweet_count": "0",
   "id": "1624838308966746131",
   "created_at": "Sun Feb 12 18:30:15 +0000 2023",
   "favorited": false,
   "full_text": "June's review of the aquarium: \"too wet\"",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1612193842663952317"
     ],
     "editableUntil": "2023-01-08T22:05:39.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "71"
   ],
   "favorite_count": "11",
   "id_str": "1612193842663952317",
   "truncated": false,
   "retweet_count": "0",
   "id": "1612193842663952317",
   "created_at": "Sun Jan 08 21:05:39 +0000 2023",
   "favorited": false,
   "full_text": "Doughlores survived our vacation. Tomasz fed her. He says they \"talked\"",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1606299722940205121"
     ],
     "editableUntil": "2022-12-23T15:44:32.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "108"
   ],
   "favorite_count": "3",
   "id_str": "1606299722940205121",
   "truncated": false,
   "retweet_count": "0",
   "id": "1606299722940205121",
   "created_at": "Fri Dec 23 14:44:32 +0000 2022",
   "favorited": false,
   "full_text": "Feliz cumpleaños a mi Luz querida, gracias por el café, la risa y las empanadas de ayer. ¡Te queremos mucho!",
   "lang": "es"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1591545436727229724"
     ],
     "editableUntil": "2022-11-12T22:36:16.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "29"
   ],
   "favorite_count": "5",
   "id_str": "1591545436727229724",
   "truncated": false,
   "retweet_count": "0",
   "id": "1591545436727229724",
   "created_at": "Sat Nov 12 21:36:16 +0000 2022",
   "favorited": false,
   "full_text": "gutters: cleaned. knees: over",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1582874429951855671"
     ],
     "editableUntil": "2022-10-20T00:20:47.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "124"
   ],
   "favorite_count": "2",
   "id_str": "1582874429951855671",
   "truncated": false,
   "retweet_count": "0",
   "id": "1582874429951855671",
   "created_at": "Wed Oct 19 23:20:47 +0000 2022",
   "favorited": false,
   "full_text": "Three deaths on the team's list this week and it's Wednesday. Lit the candle, did the paperwork, going home to be climbed on",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1569480048374774401"
     ],
     "editableUntil": "2022-09-13T01:16:17.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "127"
   ],
   "favorite_count": "2",
   "id_str": "1569480048374774401",
   "truncated": false,
   "retweet_count": "3",
   "id": "1569480048374774401",
   "created_at": "Tue Sep 13 00:16:17 +0000 2022",
   "favorited": false,
   "full_text": "June told her preschool teacher I'm \"a hospital for moms.\" I don't know either, but I'm putting it on the other side of the mug",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1559882786977290316"
     ],
     "editableUntil": "2022-08-17T13:40:12.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "83"
   ],
   "favorite_count": "0",
   "id_str": "1559882786977290316",
   "truncated": false,
   "retweet_count": "1",
   "id": "1559882786977290316",
   "created_at": "Wed Aug 17 12:40:12 +0000 2022",
   "favorited": false,
   "full_text": "A year without you, Dad. The Herons are in first. You'd be livid that you missed it",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1553438436633401249"
     ],
     "editableUntil": "2022-07-30T18:52:39.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [
     {
      "url": "https://t.co/jHFyyBou4D",
      "expanded_url": "https://twitter.com/tomasz_k_mf/status/1553393139000631968",
      "display_url": "twitter.com/tomasz_k_mf/st…",
      "indices": [
       "50",
       "73"
      ]
     }
    ]
   },
   "display_text_range": [
    "0",
    "73"
   ],
   "favorite_count": "2",
   "id_str": "1553438436633401249",
   "truncated": false,
   "retweet_count": "0",
   "id": "1553438436633401249",
   "created_at": "Sat Jul 30 17:52:39 +0000 2022",
   "favorited": false,
   "full_text": "He has bought a SECOND leaf blower. For \"balance\" https://t.co/jHFyyBou4D",
   "lang": "en",
   "possibly_sensitive": false
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1535745031802962352"
     ],
     "editableUntil": "2022-06-11T23:05:23.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1535745031802962352/photo/1",
      "indices": [
       "128",
       "151"
      ],
      "url": "https://t.co/Vnc4x4SYYN",
      "media_url": "http://pbs.twimg.com/media/vMKpfAduHtSWQNk.jpg",
      "id_str": "1535745032282159645",
      "id": "1535745032282159645",
      "media_url_https": "https://pbs.twimg.com/media/vMKpfAduHtSWQNk.jpg",
      "sizes": {
       "large": {
        "w": "1200",
        "h": "900",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/Vnc4x4SYYN"
     }
    ]
   },
   "display_text_range": [
    "0",
    "151"
   ],
   "favorite_count": "11",
   "id_str": "1535745031802962352",
   "truncated": false,
   "retweet_count": "0",
   "id": "1535745031802962352",
   "created_at": "Sat Jun 11 22:05:23 +0000 2022",
   "favorited": false,
   "full_text": "Office glow-up 🌿 [photo: my desk at Otterbank, one heroic spider plant, a mug that says FEELINGS COP, a stack of empty folders] https://t.co/Vnc4x4SYYN",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1535745031802962352/photo/1",
      "indices": [
       "128",
       "151"
      ],
      "url": "https://t.co/Vnc4x4SYYN",
      "media_url": "http://pbs.twimg.com/media/vMKpfAduHtSWQNk.jpg",
      "id_str": "1535745032282159645",
      "id": "1535745032282159645",
      "media_url_https": "https://pbs.twimg.com/media/vMKpfAduHtSWQNk.jpg",
      "sizes": {
       "large": {
        "w": "1200",
        "h": "900",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/Vnc4x4SYYN"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1528413016585143808"
     ],
     "editableUntil": "2022-05-22T17:30:34.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "39"
   ],
   "favorite_count": "16",
   "id_str": "1528413016585143808",
   "truncated": false,
   "retweet_count": "0",
   "id": "1528413016585143808",
   "created_at": "Sun May 22 16:30:34 +0000 2022",
   "favorited": false,
   "full_text": "two flats, one spare. how's your sunday",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1513232423971002099"
     ],
     "editableUntil": "2022-04-10T20:08:19.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "70"
   ],
   "favorite_count": "3",
   "id_str": "1513232423971002099",
   "truncated": false,
   "retweet_count": "2",
   "id": "1513232423971002099",
   "created_at": "Sun Apr 10 19:08:19 +0000 2022",
   "favorited": false,
   "full_text": "Herons opener. June asked when they'd be done. It was the first inning",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1501343937151112699"
     ],
     "editableUntil": "2022-03-09T00:47:42.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "227"
   ],
   "favorite_count": "4",
   "id_str": "1501343937151112699",
   "truncated": false,
   "retweet_count": "3",
   "id": "1501343937151112699",
   "created_at": "Tue Mar 08 23:47:42 +0000 2022",
   "favorited": false,
   "full_text": "Half this town learned what bread was from Mr. Ansel at the Weir Street bakery. I got to be his hospice social worker, and on Saturday I sat with him for the last hour. He was still telling me rye needs patience. Rest easy, sir",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1490105248079657826"
     ],
     "editableUntil": "2022-02-06T00:29:10.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "115"
   ],
   "favorite_count": "11",
   "id_str": "1490105248079657826",
   "truncated": false,
   "retweet_count": "1",
   "id": "1490105248079657826",
   "created_at": "Sat Feb 05 23:29:10 +0000 2022",
   "favorited": false,
   "full_text": "Oma hat heute neunzig Kerzen ausgepustet, mit dem Föhn. Alles Gute zum Geburtstag, du Wunder, wir lieben dich sehr!",
   "lang": "de"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1482732542767062899"
     ],
     "editableUntil": "2022-01-16T16:12:40.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "47"
   ],
   "favorite_count": "1",
   "id_str": "1482732542767062899",
   "truncated": false,
   "retweet_count": "0",
   "id": "1482732542767062899",
   "created_at": "Sun Jan 16 15:12:40 +0000 2022",
   "favorited": false,
   "full_text": "Wordle in two. I'll be unbearable until Tuesday",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1473065658510626934"
     ],
     "editableUntil": "2021-12-20T23:59:55.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "38"
   ],
   "favorite_count": "5",
   "id_str": "1473065658510626934",
   "truncated": false,
   "retweet_count": "0",
   "id": "1473065658510626934",
   "created_at": "Mon Dec 20 22:59:55 +0000 2021",
   "favorited": false,
   "full_text": "Lebkuchen without smoke. Oma, I did it",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1461124573763047378"
     ],
     "editableUntil": "2021-11-18T01:10:19.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "105"
   ],
   "favorite_count": "0",
   "id_str": "1461124573763047378",
   "truncated": false,
   "retweet_count": "0",
   "id": "1461124573763047378",
   "created_at": "Thu Nov 18 00:10:19 +0000 2021",
   "favorited": false,
   "full_text": "Grief worker with grief, reporting for duty. Some days the work holds me up and some days it's only heavy",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1454950106956756432"
     ],
     "editableUntil": "2021-11-01T00:15:11.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1454950106956756432/photo/1",
      "indices": [
       "78",
       "101"
      ],
      "url": "https://t.co/2kZPXvxfSm",
      "media_url": "http://pbs.twimg.com/media/RFmfGgemNLnnVP9.jpg",
      "id_str": "1454950105732882428",
      "id": "1454950105732882428",
      "media_url_https": "https://pbs.twimg.com/media/RFmfGgemNLnnVP9.jpg",
      "sizes": {
       "large": {
        "w": "900",
        "h": "1200",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/2kZPXvxfSm"
     }
    ]
   },
   "display_text_range": [
    "0",
    "101"
   ],
   "favorite_count": "4",
   "id_str": "1454950106956756432",
   "truncated": false,
   "retweet_count": "0",
   "id": "1454950106956756432",
   "created_at": "Sun Oct 31 23:15:11 +0000 2021",
   "favorited": false,
   "full_text": "June is a vending machine. She dispenses raisins. Morale on our street is low https://t.co/2kZPXvxfSm",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1454950106956756432/photo/1",
      "indices": [
       "78",
       "101"
      ],
      "url": "https://t.co/2kZPXvxfSm",
      "media_url": "http://pbs.twimg.com/media/RFmfGgemNLnnVP9.jpg",
      "id_str": "1454950105732882428",
      "id": "1454950105732882428",
      "media_url_https": "https://pbs.twimg.com/media/RFmfGgemNLnnVP9.jpg",
      "sizes": {
       "large": {
        "w": "900",
        "h": "1200",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/2kZPXvxfSm"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1443707649434878784"
     ],
     "editableUntil": "2021-09-30T23:41:41.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "138"
   ],
   "favorite_count": "11",
   "id_str": "1443707649434878784",
   "truncated": false,
   "retweet_count": "0",
   "id": "1443707649434878784",
   "created_at": "Thu Sep 30 22:41:41 +0000 2021",
   "favorited": false,
   "full_text": "Patient told me to turn the polka UP, then conducted it with a spoon till the nurse came in and danced. That was the whole visit. No notes",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1432083191744079397"
     ],
     "editableUntil": "2021-08-29T21:50:14.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "35"
   ],
   "favorite_count": "1",
   "id_str": "1432083191744079397",
   "truncated": false,
   "retweet_count": "0",
   "id": "1432083191744079397",
   "created_at": "Sun Aug 29 20:50:14 +0000 2021",
   "favorited": false,
   "full_text": "so many hams. people bring you hams",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1427617908481770588"
     ],
     "editableUntil": "2021-08-17T14:06:47.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1427617908481770588/photo/1",
      "indices": [
       "142",
       "165"
      ],
      "url": "https://t.co/rVSkr4RXWW",
      "media_url": "http://pbs.twimg.com/media/a82eHHGcnWkua8f.jpg",
      "id_str": "1427617906869836443",
      "id": "1427617906869836443",
      "media_url_https": "https://pbs.twimg.com/media/a82eHHGcnWkua8f.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/rVSkr4RXWW"
     }
    ]
   },
   "display_text_range": [
    "0",
    "165"
   ],
   "favorite_count": "7",
   "id_str": "1427617908481770588",
   "truncated": false,
   "retweet_count": "0",
   "id": "1427617908481770588",
   "created_at": "Tue Aug 17 13:06:47 +0000 2021",
   "favorited": false,
   "full_text": "My dad, Walter Whitlock, died this morning at home in Marlow Falls with the Herons on the radio. They were losing. He'd want you to know that https://t.co/rVSkr4RXWW",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1427617908481770588/photo/1",
      "indices": [
       "142",
       "165"
      ],
      "url": "https://t.co/rVSkr4RXWW",
      "media_url": "http://pbs.twimg.com/media/a82eHHGcnWkua8f.jpg",
      "id_str": "1427617906869836443",
      "id": "1427617906869836443",
      "media_url_https": "https://pbs.twimg.com/media/a82eHHGcnWkua8f.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/rVSkr4RXWW"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1411108907630839033"
     ],
     "editableUntil": "2021-07-03T00:45:55.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "144"
   ],
   "favorite_count": "11",
   "id_str": "1411108907630839033",
   "truncated": false,
   "retweet_count": "0",
   "id": "1411108907630839033",
   "created_at": "Fri Jul 02 23:45:55 +0000 2021",
   "favorited": false,
   "full_text": "Strange to sit on this side of the folder. Dad's hospice nurse calls him \"boss\" and he lets her. He's 71, he's furious, he wants the ballgame on",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1397726787350139096"
     ],
     "editableUntil": "2021-05-27T02:30:09.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "69"
   ],
   "favorite_count": "7",
   "id_str": "1397726787350139096",
   "truncated": false,
   "retweet_count": "1",
   "id": "1397726787350139096",
   "created_at": "Thu May 27 01:30:09 +0000 2021",
   "favorited": false,
   "full_text": "Dad's scan came back. I'm not doing hope posting but soup is accepted",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1381053654316882795"
     ],
     "editableUntil": "2021-04-11T02:17:04.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Gwen's Oven",
      "screen_name": "gwen_bakes_mf",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "770435085957569727",
      "id": "770435085957569727"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "99"
   ],
   "favorite_count": "4",
   "id_str": "1381053654316882795",
   "truncated": false,
   "retweet_count": "0",
   "id": "1381053654316882795",
   "created_at": "Sun Apr 11 01:17:04 +0000 2021",
   "favorited": false,
   "full_text": "@gwen_bakes_mf your bride wanted a four tier cake with NO FLOUR? fire that client. keep the deposit",
   "lang": "en",
   "in_reply_to_status_id_str": "1381013890952118885",
   "in_reply_to_status_id": "1381013890952118885",
   "in_reply_to_user_id": "770435085957569727",
   "in_reply_to_user_id_str": "770435085957569727",
   "in_reply_to_screen_name": "gwen_bakes_mf"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1373342066053457602"
     ],
     "editableUntil": "2021-03-20T19:33:58.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "27"
   ],
   "favorite_count": "1",
   "id_str": "1373342066053457602",
   "truncated": false,
   "retweet_count": "3",
   "id": "1373342066053457602",
   "created_at": "Sat Mar 20 18:33:58 +0000 2021",
   "favorited": false,
   "full_text": "crocuses!!! C R O C U S E S",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1360956965165843337"
     ],
     "editableUntil": "2021-02-14T15:20:00.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "67"
   ],
   "favorite_count": "1",
   "id_str": "1360956965165843337",
   "truncated": false,
   "retweet_count": "0",
   "id": "1360956965165843337",
   "created_at": "Sun Feb 14 14:20:00 +0000 2021",
   "favorited": false,
   "full_text": "June's valentine to the dishwasher: \"dear ghost I love you stop it\"",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1353840702502548064"
     ],
     "editableUntil": "2021-01-26T00:02:31.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "33"
   ],
   "favorite_count": "5",
   "id_str": "1353840702502548064",
   "truncated": false,
   "retweet_count": "0",
   "id": "1353840702502548064",
   "created_at": "Mon Jan 25 23:02:31 +0000 2021",
   "favorited": false,
   "full_text": "First dose. Sore arm, stupid grin",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1344790539591472835"
     ],
     "editableUntil": "2021-01-01T00:40:24.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "43"
   ],
   "favorite_count": "1",
   "id_str": "1344790539591472835",
   "truncated": false,
   "retweet_count": "0",
   "id": "1344790539591472835",
   "created_at": "Thu Dec 31 23:40:24 +0000 2020",
   "favorited": false,
   "full_text": "Good riddance. Leaving out a plate for 2021",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1332055195544501092"
     ],
     "editableUntil": "2020-11-26T21:14:41.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1332055195544501092/photo/1",
      "indices": [
       "37",
       "60"
      ],
      "url": "https://t.co/h8knbMEh6b",
      "media_url": "http://pbs.twimg.com/media/NHvXis38sFKXoCs.jpg",
      "id_str": "1332055193386329390",
      "id": "1332055193386329390",
      "media_url_https": "https://pbs.twimg.com/media/NHvXis38sFKXoCs.jpg",
      "sizes": {
       "large": {
        "w": "1200",
        "h": "900",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/h8knbMEh6b"
     }
    ]
   },
   "display_text_range": [
    "0",
    "60"
   ],
   "favorite_count": "1",
   "id_str": "1332055195544501092",
   "truncated": false,
   "retweet_count": "0",
   "id": "1332055195544501092",
   "created_at": "Thu Nov 26 20:14:41 +0000 2020",
   "favorited": false,
   "full_text": "six feet of porch, five kinds of pie https://t.co/h8knbMEh6b",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1332055195544501092/photo/1",
      "indices": [
       "37",
       "60"
      ],
      "url": "https://t.co/h8knbMEh6b",
      "media_url": "http://pbs.twimg.com/media/NHvXis38sFKXoCs.jpg",
      "id_str": "1332055193386329390",
      "id": "1332055193386329390",
      "media_url_https": "https://pbs.twimg.com/media/NHvXis38sFKXoCs.jpg",
      "sizes": {
       "large": {
        "w": "1200",
        "h": "900",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/h8knbMEh6b"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1323600837328444075"
     ],
     "editableUntil": "2020-11-03T13:20:05.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "19"
   ],
   "favorite_count": "2",
   "id_str": "1323600837328444075",
   "truncated": false,
   "retweet_count": "0",
   "id": "1323600837328444075",
   "created_at": "Tue Nov 03 12:20:05 +0000 2020",
   "favorited": false,
   "full_text": "Vote. Bring a chair",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1316522555929282988"
     ],
     "editableUntil": "2020-10-15T00:33:31.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "134"
   ],
   "favorite_count": "7",
   "id_str": "1316522555929282988",
   "truncated": false,
   "retweet_count": "0",
   "id": "1316522555929282988",
   "created_at": "Wed Oct 14 23:33:31 +0000 2020",
   "favorited": false,
   "full_text": "Half of running grief groups online is telling people they're muted. The other half is crying. Some nights I'm the one crying, on mute",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1300096058526528673"
     ],
     "editableUntil": "2020-08-30T16:40:29.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "52"
   ],
   "favorite_count": "11",
   "id_str": "1300096058526528673",
   "truncated": false,
   "retweet_count": "0",
   "id": "1300096058526528673",
   "created_at": "Sun Aug 30 15:40:29 +0000 2020",
   "favorited": false,
   "full_text": "Rules of June's backyard camp: no bears, only snacks",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1284594365981356045"
     ],
     "editableUntil": "2020-07-18T22:02:18.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1284594365981356045/photo/1",
      "indices": [
       "68",
       "91"
      ],
      "url": "https://t.co/eMz6mpdZTt",
      "media_url": "http://pbs.twimg.com/media/UamSMnTwiqgkEfD.jpg",
      "id_str": "1284594367754753607",
      "id": "1284594367754753607",
      "media_url_https": "https://pbs.twimg.com/media/UamSMnTwiqgkEfD.jpg",
      "sizes": {
       "large": {
        "w": "1200",
        "h": "900",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/eMz6mpdZTt"
     }
    ]
   },
   "display_text_range": [
    "0",
    "91"
   ],
   "favorite_count": "11",
   "id_str": "1284594365981356045",
   "truncated": false,
   "retweet_count": "0",
   "id": "1284594365981356045",
   "created_at": "Sat Jul 18 21:02:18 +0000 2020",
   "favorited": false,
   "full_text": "The canoe is OUT of the living room. Wall: gone. Marriage: stronger https://t.co/eMz6mpdZTt",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1284594365981356045/photo/1",
      "indices": [
       "68",
       "91"
      ],
      "url": "https://t.co/eMz6mpdZTt",
      "media_url": "http://pbs.twimg.com/media/UamSMnTwiqgkEfD.jpg",
      "id_str": "1284594367754753607",
      "id": "1284594367754753607",
      "media_url_https": "https://pbs.twimg.com/media/UamSMnTwiqgkEfD.jpg",
      "sizes": {
       "large": {
        "w": "1200",
        "h": "900",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/eMz6mpdZTt"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1274140030498341464"
     ],
     "editableUntil": "2020-06-20T01:40:30.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "57"
   ],
   "favorite_count": "1",
   "id_str": "1274140030498341464",
   "truncated": false,
   "retweet_count": "1",
   "id": "1274140030498341464",
   "created_at": "Sat Jun 20 00:40:30 +0000 2020",
   "favorited": false,
   "full_text": "Biscuit is ten-ish today and has had a hamburger about it",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1266139405271100933"
     ],
     "editableUntil": "2020-05-28T23:48:52.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "76"
   ],
   "favorite_count": "1",
   "id_str": "1266139405271100933",
   "truncated": false,
   "retweet_count": "0",
   "id": "1266139405271100933",
   "created_at": "Thu May 28 22:48:52 +0000 2020",
   "favorited": false,
   "full_text": "Thing about masks: families learn you by your shoes. So I bought yellow ones",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1256663641407889639"
     ],
     "editableUntil": "2020-05-02T20:15:34.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "40"
   ],
   "favorite_count": "1",
   "id_str": "1256663641407889639",
   "truncated": false,
   "retweet_count": "0",
   "id": "1256663641407889639",
   "created_at": "Sat May 02 19:15:34 +0000 2020",
   "favorited": false,
   "full_text": "haircut by Theo. there will be no photos",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1249481506878872956"
     ],
     "editableUntil": "2020-04-13T00:36:20.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "171"
   ],
   "favorite_count": "7",
   "id_str": "1249481506878872956",
   "truncated": false,
   "retweet_count": "0",
   "id": "1249481506878872956",
   "created_at": "Sun Apr 12 23:36:20 +0000 2020",
   "favorited": false,
   "full_text": "Held the tablet up tonight so a patient's grandkids could sing to her from a driveway two states away. My arm shook the whole hymn. Cried into my goggles, do not recommend",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1244079625117353245"
     ],
     "editableUntil": "2020-03-29T02:51:11.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "74"
   ],
   "favorite_count": "1",
   "id_str": "1244079625117353245",
   "truncated": false,
   "retweet_count": "3",
   "id": "1244079625117353245",
   "created_at": "Sun Mar 29 01:51:11 +0000 2020",
   "favorited": false,
   "full_text": "Doughlores (sourdough starter, born Tuesday) has doubled. We're very proud",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1239315637253362097"
     ],
     "editableUntil": "2020-03-15T23:20:47.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "39"
   ],
   "favorite_count": "1",
   "id_str": "1239315637253362097",
   "truncated": false,
   "retweet_count": "0",
   "id": "1239315637253362097",
   "created_at": "Sun Mar 15 22:20:47 +0000 2020",
   "favorited": false,
   "full_text": "well. who else panic bought weird beans",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1233791786635795835"
     ],
     "editableUntil": "2020-02-29T17:30:59.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "60"
   ],
   "favorite_count": "0",
   "id_str": "1233791786635795835",
   "truncated": false,
   "retweet_count": "0",
   "id": "1233791786635795835",
   "created_at": "Sat Feb 29 16:30:59 +0000 2020",
   "favorited": false,
   "full_text": "Happy birthday to my brother in law, who is technically nine",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1224302840051278392"
     ],
     "editableUntil": "2020-02-03T13:05:18.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "63"
   ],
   "favorite_count": "2",
   "id_str": "1224302840051278392",
   "truncated": false,
   "retweet_count": "3",
   "id": "1224302840051278392",
   "created_at": "Mon Feb 03 12:05:18 +0000 2020",
   "favorited": false,
   "full_text": "New chapter: Otterbank Hospice, day one. There is DECENT COFFEE",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2104212330501958801"
     ],
     "editableUntil": "2026-09-27T15:11:28.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "39"
   ],
   "favorite_count": "11",
   "id_str": "2104212330501958801",
   "truncated": false,
   "retweet_count": "0",
   "id": "2104212330501958801",
   "created_at": "Sun Sep 27 14:11:28 +0000 2026",
   "favorited": false,
   "full_text": "Soup weather. Second soup weather, even",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2098924144307667845"
     ],
     "editableUntil": "2026-09-13T00:58:06.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "90"
   ],
   "favorite_count": "0",
   "id_str": "2098924144307667845",
   "truncated": false,
   "retweet_count": "0",
   "id": "2098924144307667845",
   "created_at": "Sat Sep 12 23:58:06 +0000 2026",
   "favorited": false,
   "full_text": "Herons clinch. I called Mom and we didn't talk, we just listened to the radio for a minute",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2091610721320925805"
     ],
     "editableUntil": "2026-08-23T20:37:10.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "53"
   ],
   "favorite_count": "1",
   "id_str": "2091610721320925805",
   "truncated": false,
   "retweet_count": "0",
   "id": "2091610721320925805",
   "created_at": "Sun Aug 23 19:37:10 +0000 2026",
   "favorited": false,
   "full_text": "june lost a tooth in a peach. we're keeping the peach",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2083659109799347728"
     ],
     "editableUntil": "2026-08-01T22:00:18.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/2083659109799347728/photo/1",
      "indices": [
       "79",
       "102"
      ],
      "url": "https://t.co/LyJSEmi8cL",
      "media_url": "http://pbs.twimg.com/media/bJfzNTAq2Ydf6if.jpg",
      "id_str": "2083659107158105253",
      "id": "2083659107158105253",
      "media_url_https": "https://pbs.twimg.com/media/bJfzNTAq2Ydf6if.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/LyJSEmi8cL"
     }
    ]
   },
   "display_text_range": [
    "0",
    "102"
   ],
   "favorite_count": "2",
   "id_str": "2083659109799347728",
   "truncated": false,
   "retweet_count": "1",
   "id": "2083659109799347728",
   "created_at": "Sat Aug 01 21:00:18 +0000 2026",
   "favorited": false,
   "full_text": "Fourteen years on this site and the profile picture is finally not a casserole https://t.co/LyJSEmi8cL",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/2083659109799347728/photo/1",
      "indices": [
       "79",
       "102"
      ],
      "url": "https://t.co/LyJSEmi8cL",
      "media_url": "http://pbs.twimg.com/media/bJfzNTAq2Ydf6if.jpg",
      "id_str": "2083659107158105253",
      "id": "2083659107158105253",
      "media_url_https": "https://pbs.twimg.com/media/bJfzNTAq2Ydf6if.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/LyJSEmi8cL"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2067376818175535814"
     ],
     "editableUntil": "2026-06-17T23:40:18.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Tomasz K",
      "screen_name": "tomasz_k_mf",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "776890798271077194",
      "id": "776890798271077194"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "76"
   ],
   "favorite_count": "4",
   "id_str": "2067376818175535814",
   "truncated": false,
   "retweet_count": "0",
   "id": "2067376818175535814",
   "created_at": "Wed Jun 17 22:40:18 +0000 2026",
   "favorited": false,
   "full_text": "@tomasz_k_mf electric one?? TOMASZ. I can hear birds. I take back some of it",
   "lang": "en",
   "in_reply_to_status_id_str": "2067347878770408450",
   "in_reply_to_status_id": "2067347878770408450",
   "in_reply_to_user_id": "776890798271077194",
   "in_reply_to_user_id_str": "776890798271077194",
   "in_reply_to_screen_name": "tomasz_k_mf"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2060774679909256874"
     ],
     "editableUntil": "2026-05-30T18:25:45.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "60"
   ],
   "favorite_count": "16",
   "id_str": "2060774679909256874",
   "truncated": false,
   "retweet_count": "0",
   "id": "2060774679909256874",
   "created_at": "Sat May 30 17:25:45 +0000 2026",
   "favorited": false,
   "full_text": "Theo has drawn plans for a second canoe. I've hidden the saw",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2045666743704327188"
     ],
     "editableUntil": "2026-04-19T01:52:13.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Marlow Falls Herons",
      "screen_name": "heronsball_mf",
      "indices": [
       "3",
       "17"
      ],
      "id_str": "772902782493815105",
      "id": "772902782493815105"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "80"
   ],
   "favorite_count": "0",
   "id_str": "2045666743704327188",
   "truncated": false,
   "retweet_count": "0",
   "id": "2045666743704327188",
   "created_at": "Sun Apr 19 00:52:13 +0000 2026",
   "favorited": false,
   "full_text": "RT @heronsball_mf: Bobblehead night is SOLD OUT. Please stop calling the dugout.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2032837868149920264"
     ],
     "editableUntil": "2026-03-14T16:14:50.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "101"
   ],
   "favorite_count": "5",
   "id_str": "2032837868149920264",
   "truncated": false,
   "retweet_count": "2",
   "id": "2032837868149920264",
   "created_at": "Sat Mar 14 15:14:50 +0000 2026",
   "favorited": false,
   "full_text": "pi day pie, crust by the old rules. The Weir Street place has repented and so the letter is withdrawn",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2025303208483576571"
     ],
     "editableUntil": "2026-02-21T21:14:47.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "104"
   ],
   "favorite_count": "4",
   "id_str": "2025303208483576571",
   "truncated": false,
   "retweet_count": "0",
   "id": "2025303208483576571",
   "created_at": "Sat Feb 21 20:14:47 +0000 2026",
   "favorited": false,
   "full_text": "Twelve miles of ice, four cancelled afternoons, phone at 3 percent. I'm too old for February in this job",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2010347453586487458"
     ],
     "editableUntil": "2026-01-11T14:45:58.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "24"
   ],
   "favorite_count": "5",
   "id_str": "2010347453586487458",
   "truncated": false,
   "retweet_count": "0",
   "id": "2010347453586487458",
   "created_at": "Sun Jan 11 13:45:58 +0000 2026",
   "favorited": false,
   "full_text": "Pickle 1, my left boot 0",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2003954561459829233"
     ],
     "editableUntil": "2025-12-24T23:22:53.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "94"
   ],
   "favorite_count": "1",
   "id_str": "2003954561459829233",
   "truncated": false,
   "retweet_count": "0",
   "id": "2003954561459829233",
   "created_at": "Wed Dec 24 22:22:53 +0000 2025",
   "favorited": false,
   "full_text": "Oma handed over the Lebkuchen spoon tonight. Ceremony brief. I'm not crying, it's the cardamom",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1989835841941096457"
     ],
     "editableUntil": "2025-11-16T00:20:08.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [
     {
      "url": "https://t.co/Sq2g5RFeZN",
      "expanded_url": "https://marlowcourier.example/region/trial-day-9",
      "display_url": "marlowcourier.example/regi…",
      "indices": [
       "136",
       "159"
      ]
     }
    ]
   },
   "display_text_range": [
    "0",
    "159"
   ],
   "favorite_count": "1",
   "id_str": "1989835841941096457",
   "truncated": false,
   "retweet_count": "0",
   "id": "1989835841941096457",
   "created_at": "Sat Nov 15 23:20:08 +0000 2025",
   "favorited": false,
   "full_text": "Reading the coverage of that group home trial two states over and I had to put it down. Those kids told four adults. Read it if you can https://t.co/Sq2g5RFeZN",
   "lang": "en",
   "possibly_sensitive": false
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1977408658919747941"
     ],
     "editableUntil": "2025-10-12T17:18:57.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "92"
   ],
   "favorite_count": "2",
   "id_str": "1977408658919747941",
   "truncated": false,
   "retweet_count": "0",
   "id": "1977408658919747941",
   "created_at": "Sun Oct 12 16:18:57 +0000 2025",
   "favorited": false,
   "full_text": "Third placement for the couch in one week. It has behavioral issues and Theo is its advocate",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1971345480102306143"
     ],
     "editableUntil": "2025-09-25T23:46:02.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "132"
   ],
   "favorite_count": "1",
   "id_str": "1971345480102306143",
   "truncated": false,
   "retweet_count": "0",
   "id": "1971345480102306143",
   "created_at": "Thu Sep 25 22:46:02 +0000 2025",
   "favorited": false,
   "full_text": "Families ask me all the time if I can tell how long. I can't. What I can do is find out who has a key and who likes their coffee how",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1951767310314597708"
     ],
     "editableUntil": "2025-08-02T23:09:23.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [
     {
      "url": "https://t.co/5CKPoRifEL",
      "expanded_url": "https://x.com/marlow_courier/status/1951722013261721791",
      "display_url": "x.com/marlow_courier/statu…",
      "indices": [
       "123",
       "146"
      ]
     }
    ]
   },
   "display_text_range": [
    "0",
    "146"
   ],
   "favorite_count": "16",
   "id_str": "1951767310314597708",
   "truncated": false,
   "retweet_count": "0",
   "id": "1951767310314597708",
   "created_at": "Sat Aug 02 22:09:23 +0000 2025",
   "favorited": false,
   "full_text": "the heron statue has been given a scarf again. I know who did it, I will never tell, she's ninety-three and my grandmother https://t.co/5CKPoRifEL",
   "lang": "en",
   "possibly_sensitive": false
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1942743845563424377"
     ],
     "editableUntil": "2025-07-09T01:33:21.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Gwen's Oven",
      "screen_name": "gwen_bakes_mf",
      "indices": [
       "3",
       "17"
      ],
      "id_str": "770435085957569727",
      "id": "770435085957569727"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "116"
   ],
   "favorite_count": "0",
   "id_str": "1942743845563424377",
   "truncated": false,
   "retweet_count": "0",
   "id": "1942743845563424377",
   "created_at": "Wed Jul 09 00:33:21 +0000 2025",
   "favorited": false,
   "full_text": "RT @gwen_bakes_mf: Reminder that I am closed all next week and that crying at my window will not make it a croissant",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1933984161115473793"
     ],
     "editableUntil": "2025-06-14T21:25:30.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "80"
   ],
   "favorite_count": "0",
   "id_str": "1933984161115473793",
   "truncated": false,
   "retweet_count": "3",
   "id": "1933984161115473793",
   "created_at": "Sat Jun 14 20:25:30 +0000 2025",
   "favorited": false,
   "full_text": "Lemonade stand: $11.75 and a button. June is paying her workers (me) in lemonade",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923909320379864888"
     ],
     "editableUntil": "2025-05-18T02:11:41.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Luz",
      "screen_name": "luz_camina_mf",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "778351718256176477",
      "id": "778351718256176477"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "86"
   ],
   "favorite_count": "2",
   "id_str": "1923909320379864888",
   "truncated": false,
   "retweet_count": "0",
   "id": "1923909320379864888",
   "created_at": "Sun May 18 01:11:41 +0000 2025",
   "favorited": false,
   "full_text": "@luz_camina_mf HAPPY BIRTHDAY and no I will not say the number, Luz, but it has a zero",
   "lang": "en",
   "in_reply_to_status_id_str": "1923834577529266366",
   "in_reply_to_status_id": "1923834577529266366",
   "in_reply_to_user_id": "778351718256176477",
   "in_reply_to_user_id_str": "778351718256176477",
   "in_reply_to_screen_name": "luz_camina_mf"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1916580708317070789"
     ],
     "editableUntil": "2025-04-27T20:50:23.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "94"
   ],
   "favorite_count": "0",
   "id_str": "1916580708317070789",
   "truncated": false,
   "retweet_count": "0",
   "id": "1916580708317070789",
   "created_at": "Sun Apr 27 19:50:23 +0000 2025",
   "favorited": false,
   "full_text": "Pickle graduated from obedience. There was no politics this time, she is simply better than us",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1903818153179252175"
     ],
     "editableUntil": "2025-03-23T15:36:33.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "274"
   ],
   "favorite_count": "7",
   "id_str": "1903818153179252175",
   "truncated": false,
   "retweet_count": "0",
   "id": "1903818153179252175",
   "created_at": "Sun Mar 23 14:36:33 +0000 2025",
   "favorited": false,
   "full_text": "Spring cleaning notes, for those of you who also have one drawer. Found: nineteen soy sauce packets, Theo's vows (first draft, contains the word \"adequate\"), the good scissors, a baby tooth of unknown origin, three dead chargers kept for sentimental… https://t.co/7CCFh937te",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1887650331692797063"
     ],
     "editableUntil": "2025-02-07T00:51:24.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "161"
   ],
   "favorite_count": "1",
   "id_str": "1887650331692797063",
   "truncated": false,
   "retweet_count": "2",
   "id": "1887650331692797063",
   "created_at": "Thu Feb 06 23:51:24 +0000 2025",
   "favorited": false,
   "full_text": "Annual competency modules: I have now watched the same fire extinguisher video eleven years running and I'm so tired, and I still don't know if I'd pull or twist",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1880995664238033983"
     ],
     "editableUntil": "2025-01-19T16:08:08.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "47"
   ],
   "favorite_count": "7",
   "id_str": "1880995664238033983",
   "truncated": false,
   "retweet_count": "0",
   "id": "1880995664238033983",
   "created_at": "Sun Jan 19 15:08:08 +0000 2025",
   "favorited": false,
   "full_text": "frozen pipe season, I greet you as an old enemy",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1870612947418636211"
     ],
     "editableUntil": "2024-12-22T00:30:55.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Margo W",
      "screen_name": "margo_in_mf",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "774501344943451568",
      "id": "774501344943451568"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "75"
   ],
   "favorite_count": "1",
   "id_str": "1870612947418636211",
   "truncated": false,
   "retweet_count": "0",
   "id": "1870612947418636211",
   "created_at": "Sat Dec 21 23:30:55 +0000 2024",
   "favorited": false,
   "full_text": "@margo_in_mf she can have the briefcase. never used. mint. smells like 2012",
   "lang": "en",
   "in_reply_to_status_id_str": "1870578722845688867",
   "in_reply_to_status_id": "1870578722845688867",
   "in_reply_to_user_id": "774501344943451568",
   "in_reply_to_user_id_str": "774501344943451568",
   "in_reply_to_screen_name": "margo_in_mf"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1862251205192121648"
     ],
     "editableUntil": "2024-11-28T22:44:20.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "41"
   ],
   "favorite_count": "2",
   "id_str": "1862251205192121648",
   "truncated": false,
   "retweet_count": "0",
   "id": "1862251205192121648",
   "created_at": "Thu Nov 28 21:44:20 +0000 2024",
   "favorited": false,
   "full_text": "The can one again. Margo started clapping",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1854147448919721979"
     ],
     "editableUntil": "2024-11-06T14:02:54.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "89"
   ],
   "favorite_count": "1",
   "id_str": "1854147448919721979",
   "truncated": false,
   "retweet_count": "0",
   "id": "1854147448919721979",
   "created_at": "Wed Nov 06 13:02:54 +0000 2024",
   "favorited": false,
   "full_text": "Long night. Made a pot of soup big enough for the block. Door's open, no talking politics",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1842328222270008566"
     ],
     "editableUntil": "2024-10-04T23:17:31.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "217"
   ],
   "favorite_count": "11",
   "id_str": "1842328222270008566",
   "truncated": false,
   "retweet_count": "2",
   "id": "1842328222270008566",
   "created_at": "Fri Oct 04 22:17:31 +0000 2024",
   "favorited": false,
   "full_text": "My patient fixed clocks all his life, so he asked me to wind the one in the hall, so it wouldn't stop before he did. I still go by and wind it for his wife. It runs four minutes fast and neither of us will touch that.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1825284050075310552"
     ],
     "editableUntil": "2024-08-18T22:30:04.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "80"
   ],
   "favorite_count": "2",
   "id_str": "1825284050075310552",
   "truncated": false,
   "retweet_count": "0",
   "id": "1825284050075310552",
   "created_at": "Sun Aug 18 21:30:04 +0000 2024",
   "favorited": false,
   "full_text": "Jam session in the garage: Theo on spoons, June on bucket, me on request to stop",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1807734007837740076"
     ],
     "editableUntil": "2024-07-01T12:12:28.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "47"
   ],
   "favorite_count": "2",
   "id_str": "1807734007837740076",
   "truncated": false,
   "retweet_count": "0",
   "id": "1807734007837740076",
   "created_at": "Mon Jul 01 11:12:28 +0000 2024",
   "favorited": false,
   "full_text": "Pickle has eaten a charger. There is continuity",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1807082973692305246"
     ],
     "editableUntil": "2024-06-29T17:05:29.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1807082973692305246/photo/1",
      "indices": [
       "116",
       "139"
      ],
      "url": "https://t.co/hVdzae5XKo",
      "media_url": "http://pbs.twimg.com/media/hZRbpgKuau48Pjo.jpg",
      "id_str": "1807082973263926701",
      "id": "1807082973263926701",
      "media_url_https": "https://pbs.twimg.com/media/hZRbpgKuau48Pjo.jpg",
      "sizes": {
       "large": {
        "w": "900",
        "h": "1200",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/hVdzae5XKo"
     }
    ]
   },
   "display_text_range": [
    "0",
    "139"
   ],
   "favorite_count": "2",
   "id_str": "1807082973692305246",
   "truncated": false,
   "retweet_count": "0",
   "id": "1807082973692305246",
   "created_at": "Sat Jun 29 16:05:29 +0000 2024",
   "favorited": false,
   "full_text": "This is Pickle. We weren't looking. She was at the shelter table outside the hardware store and now we own a Pickle https://t.co/hVdzae5XKo",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1807082973692305246/photo/1",
      "indices": [
       "116",
       "139"
      ],
      "url": "https://t.co/hVdzae5XKo",
      "media_url": "http://pbs.twimg.com/media/hZRbpgKuau48Pjo.jpg",
      "id_str": "1807082973263926701",
      "id": "1807082973263926701",
      "media_url_https": "https://pbs.twimg.com/media/hZRbpgKuau48Pjo.jpg",
      "sizes": {
       "large": {
        "w": "900",
        "h": "1200",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/hVdzae5XKo"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1789651828202469419"
     ],
     "editableUntil": "2024-05-12T14:40:20.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "83"
   ],
   "favorite_count": "2",
   "id_str": "1789651828202469419",
   "truncated": false,
   "retweet_count": "0",
   "id": "1789651828202469419",
   "created_at": "Sun May 12 13:40:20 +0000 2024",
   "favorited": false,
   "full_text": "Mother's Day breakfast: one pancake, cold, with a rock on it. I ate around the rock",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1777039186547385366"
     ],
     "editableUntil": "2024-04-07T19:22:12.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "82"
   ],
   "favorite_count": "7",
   "id_str": "1777039186547385366",
   "truncated": false,
   "retweet_count": "0",
   "id": "1777039186547385366",
   "created_at": "Sun Apr 07 18:22:12 +0000 2024",
   "favorited": false,
   "full_text": "Herons lost 14 to 1 and June asked the mascot for its autograph AND an explanation",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1770234275506935807"
     ],
     "editableUntil": "2024-03-20T00:41:55.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "161"
   ],
   "favorite_count": "2",
   "id_str": "1770234275506935807",
   "truncated": false,
   "retweet_count": "0",
   "id": "1770234275506935807",
   "created_at": "Tue Mar 19 23:41:55 +0000 2024",
   "favorited": false,
   "full_text": "So we brought a recording. Her fingers played along on the blanket and she corrected the tempo. Forty years of early services and she still can't abide a dragger",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1767686744438117723"
     ],
     "editableUntil": "2024-03-12T23:58:56.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "136"
   ],
   "favorite_count": "7",
   "id_str": "1767686744438117723",
   "truncated": false,
   "retweet_count": "0",
   "id": "1767686744438117723",
   "created_at": "Tue Mar 12 22:58:56 +0000 2024",
   "favorited": false,
   "full_text": "One of my patients wants to hear the organ again, the one she played for forty years. We're working on it, it doesn't fit in an elevator",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1765157111780325973"
     ],
     "editableUntil": "2024-03-06T00:27:05.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "131"
   ],
   "favorite_count": "3",
   "id_str": "1765157111780325973",
   "truncated": false,
   "retweet_count": "3",
   "id": "1765157111780325973",
   "created_at": "Tue Mar 05 23:27:05 +0000 2024",
   "favorited": false,
   "full_text": "Mondays I do Weir Street on foot. The stairs in those old houses take my breath, and there's always somebody's soup to give it back",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1756374586251965243"
     ],
     "editableUntil": "2024-02-10T18:48:27.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "157"
   ],
   "favorite_count": "7",
   "id_str": "1756374586251965243",
   "truncated": false,
   "retweet_count": "0",
   "id": "1756374586251965243",
   "created_at": "Sat Feb 10 17:48:27 +0000 2024",
   "favorited": false,
   "full_text": "Finished a novel about a caseworker with a runaway on her list and a flask in her glovebox. The paperwork was the least believable part. There was hardly any",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1750145311852696633"
     ],
     "editableUntil": "2024-01-24T14:15:33.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "40"
   ],
   "favorite_count": "0",
   "id_str": "1750145311852696633",
   "truncated": false,
   "retweet_count": "0",
   "id": "1750145311852696633",
   "created_at": "Wed Jan 24 13:15:33 +0000 2024",
   "favorited": false,
   "full_text": "keep stepping over a dog who isn't there",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1749568546290195871"
     ],
     "editableUntil": "2024-01-23T00:03:41.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1749568546290195871/photo/1",
      "indices": [
       "142",
       "165"
      ],
      "url": "https://t.co/qSmaxcW5s5",
      "media_url": "http://pbs.twimg.com/media/HU7bez7BS7impDz.jpg",
      "id_str": "1749568544666798203",
      "id": "1749568544666798203",
      "media_url_https": "https://pbs.twimg.com/media/HU7bez7BS7impDz.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/qSmaxcW5s5"
     }
    ]
   },
   "display_text_range": [
    "0",
    "165"
   ],
   "favorite_count": "5",
   "id_str": "1749568546290195871",
   "truncated": false,
   "retweet_count": "0",
   "id": "1749568546290195871",
   "created_at": "Mon Jan 22 23:03:41 +0000 2024",
   "favorited": false,
   "full_text": "Goodbye, Biscuit. Fourteen years, six chargers, one porcupine. You were the best boy in Tansy County and I'll fight anyone who says otherwise https://t.co/qSmaxcW5s5",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1749568546290195871/photo/1",
      "indices": [
       "142",
       "165"
      ],
      "url": "https://t.co/qSmaxcW5s5",
      "media_url": "http://pbs.twimg.com/media/HU7bez7BS7impDz.jpg",
      "id_str": "1749568544666798203",
      "id": "1749568544666798203",
      "media_url_https": "https://pbs.twimg.com/media/HU7bez7BS7impDz.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/qSmaxcW5s5"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1209620899790332344"
     ],
     "editableUntil": "2019-12-25T00:44:30.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "36"
   ],
   "favorite_count": "2",
   "id_str": "1209620899790332344",
   "truncated": false,
   "retweet_count": "0",
   "id": "1209620899790332344",
   "created_at": "Tue Dec 24 23:44:30 +0000 2019",
   "favorited": false,
   "full_text": "June calls the Christmas tree \"woof\"",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1205600866934850670"
     ],
     "editableUntil": "2019-12-13T22:30:20.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "69"
   ],
   "favorite_count": "2",
   "id_str": "1205600866934850670",
   "truncated": false,
   "retweet_count": "0",
   "id": "1205600866934850670",
   "created_at": "Fri Dec 13 21:30:20 +0000 2019",
   "favorited": false,
   "full_text": "Gave notice at Fernhollow. Six and a half years. They got me a cactus",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1197277322338617330"
     ],
     "editableUntil": "2019-11-20T23:15:32.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "124"
   ],
   "favorite_count": "1",
   "id_str": "1197277322338617330",
   "truncated": false,
   "retweet_count": "0",
   "id": "1197277322338617330",
   "created_at": "Wed Nov 20 22:15:32 +0000 2019",
   "favorited": false,
   "full_text": "Thank you to everyone who called. Gwen slept on our couch. I have an appointment Friday. I'm ok, and I'm going to be more ok",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1197014856843290696"
     ],
     "editableUntil": "2019-11-20T05:52:35.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "200"
   ],
   "favorite_count": "3",
   "id_str": "1197014856843290696",
   "truncated": false,
   "retweet_count": "0",
   "id": "1197014856843290696",
   "created_at": "Wed Nov 20 04:52:35 +0000 2019",
   "favorited": false,
   "full_text": "Bad day at the end of a bad month, and work has used up everything I had. I've been sitting in the garage a long time thinking everybody would manage all right without me. If you're awake, please call",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1181708524326973935"
     ],
     "editableUntil": "2019-10-09T00:10:41.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "92"
   ],
   "favorite_count": "1",
   "id_str": "1181708524326973935",
   "truncated": false,
   "retweet_count": "0",
   "id": "1181708524326973935",
   "created_at": "Tue Oct 08 23:10:41 +0000 2019",
   "favorited": false,
   "full_text": "I used to be able to leave the job in the car. Lately it follows me in and sits at the table",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1173281814982997711"
     ],
     "editableUntil": "2019-09-15T18:05:57.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "85"
   ],
   "favorite_count": "4",
   "id_str": "1173281814982997711",
   "truncated": false,
   "retweet_count": "2",
   "id": "1173281814982997711",
   "created_at": "Sun Sep 15 17:05:57 +0000 2019",
   "favorited": false,
   "full_text": "One year of junebug (three days early because of the bouncy house). Cake in both ears",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1159652540257696197"
     ],
     "editableUntil": "2019-08-09T03:28:05.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "187"
   ],
   "favorite_count": "2",
   "id_str": "1159652540257696197",
   "truncated": false,
   "retweet_count": "0",
   "id": "1159652540257696197",
   "created_at": "Fri Aug 09 02:28:05 +0000 2019",
   "favorited": false,
   "full_text": "Mom on my caseload missed our visit a third week in a row, then told the judge I never came. Ma'am, I ate a whole sandwich on your porch. Twice. You just can't be bothered to own anything",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1152687463632102181"
     ],
     "editableUntil": "2019-07-20T22:11:21.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "69"
   ],
   "favorite_count": "16",
   "id_str": "1152687463632102181",
   "truncated": false,
   "retweet_count": "0",
   "id": "1152687463632102181",
   "created_at": "Sat Jul 20 21:11:21 +0000 2019",
   "favorited": false,
   "full_text": "Corn was two for one. I've eaten corn four days running. I'm corn now",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1144404528428543071"
     ],
     "editableUntil": "2019-06-28T01:37:56.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Marlow Courier",
      "screen_name": "marlow_courier",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "775959830502072242",
      "id": "775959830502072242"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "93"
   ],
   "favorite_count": "0",
   "id_str": "1144404528428543071",
   "truncated": false,
   "retweet_count": "0",
   "id": "1144404528428543071",
   "created_at": "Fri Jun 28 00:37:56 +0000 2019",
   "favorited": false,
   "full_text": "RT @marlow_courier: Ward 3 polling place moved to the firehouse. Yes, the one with the chili.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1134825667244857997"
     ],
     "editableUntil": "2019-06-01T15:14:57.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "57"
   ],
   "favorite_count": "3",
   "id_str": "1134825667244857997",
   "truncated": false,
   "retweet_count": "3",
   "id": "1134825667244857997",
   "created_at": "Sat Jun 01 14:14:57 +0000 2019",
   "favorited": false,
   "full_text": "Ran a 5K! By \"ran\" I mean it was 3.1 miles of negotiation",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1125548992706266847"
     ],
     "editableUntil": "2019-05-07T00:52:46.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "125"
   ],
   "favorite_count": "1",
   "id_str": "1125548992706266847",
   "truncated": false,
   "retweet_count": "0",
   "id": "1125548992706266847",
   "created_at": "Mon May 06 23:52:46 +0000 2019",
   "favorited": false,
   "full_text": "logged five check-in calls tonight that I never made. they don't pick up anyway and honestly I've quit caring whether they do",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1117132049709993263"
     ],
     "editableUntil": "2019-04-13T19:26:50.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "53"
   ],
   "favorite_count": "2",
   "id_str": "1117132049709993263",
   "truncated": false,
   "retweet_count": "3",
   "id": "1117132049709993263",
   "created_at": "Sat Apr 13 18:26:50 +0000 2019",
   "favorited": false,
   "full_text": "June has discovered stairs and I have discovered fear",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1107382230570680074"
     ],
     "editableUntil": "2019-03-17T21:44:32.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "49"
   ],
   "favorite_count": "2",
   "id_str": "1107382230570680074",
   "truncated": false,
   "retweet_count": "0",
   "id": "1107382230570680074",
   "created_at": "Sun Mar 17 20:44:32 +0000 2019",
   "favorited": false,
   "full_text": "Soda bread! It's a brick! We're eating it anyway!",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1098755501949957805"
     ],
     "editableUntil": "2019-02-22T02:25:00.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "195"
   ],
   "favorite_count": "2",
   "id_str": "1098755501949957805",
   "truncated": false,
   "retweet_count": "0",
   "id": "1098755501949957805",
   "created_at": "Fri Feb 22 01:25:00 +0000 2019",
   "favorited": false,
   "full_text": "Six years in, master's, license, and the car wash on Route 9 starts people a dollar over us. We're comparing pay stubs at the union table Thursday. Bring yours, management would rather you didn't",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1090751190113755078"
     ],
     "editableUntil": "2019-01-31T00:18:43.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "35"
   ],
   "favorite_count": "16",
   "id_str": "1090751190113755078",
   "truncated": false,
   "retweet_count": "0",
   "id": "1090751190113755078",
   "created_at": "Wed Jan 30 23:18:43 +0000 2019",
   "favorited": false,
   "full_text": "-22 windchill. The dog has declined",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1084790622420069970"
     ],
     "editableUntil": "2019-01-14T13:33:33.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "97"
   ],
   "favorite_count": "1",
   "id_str": "1084790622420069970",
   "truncated": false,
   "retweet_count": "0",
   "id": "1084790622420069970",
   "created_at": "Mon Jan 14 12:33:33 +0000 2019",
   "favorited": false,
   "full_text": "First day back from leave. Cried in the car, cried in the supply closet, had a pretty good muffin",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1078364984477869573"
     ],
     "editableUntil": "2018-12-27T20:00:22.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "44"
   ],
   "favorite_count": "0",
   "id_str": "1078364984477869573",
   "truncated": false,
   "retweet_count": "0",
   "id": "1078364984477869573",
   "created_at": "Thu Dec 27 19:00:22 +0000 2018",
   "favorited": false,
   "full_text": "Day care waitlist: number 34. Cool cool cool",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1071234168356063587"
     ],
     "editableUntil": "2018-12-08T03:45:02.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Tomasz K",
      "screen_name": "tomasz_k_mf",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "776890798271077194",
      "id": "776890798271077194"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "83"
   ],
   "favorite_count": "2",
   "id_str": "1071234168356063587",
   "truncated": false,
   "retweet_count": "1",
   "id": "1071234168356063587",
   "created_at": "Sat Dec 08 02:45:02 +0000 2018",
   "favorited": false,
   "full_text": "@tomasz_k_mf she slept through the leaf blower but not through me chewing a pretzel",
   "lang": "en",
   "in_reply_to_status_id_str": "1071164456107867285",
   "in_reply_to_status_id": "1071164456107867285",
   "in_reply_to_user_id": "776890798271077194",
   "in_reply_to_user_id_str": "776890798271077194",
   "in_reply_to_screen_name": "tomasz_k_mf"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1061614212341800167"
     ],
     "editableUntil": "2018-11-11T14:38:46.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "71"
   ],
   "favorite_count": "16",
   "id_str": "1061614212341800167",
   "truncated": false,
   "retweet_count": "0",
   "id": "1061614212341800167",
   "created_at": "Sun Nov 11 13:38:46 +0000 2018",
   "favorited": false,
   "full_text": "junebug smiled at the dishwasher before she smiled at me. it IS haunted",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1053768507840564216"
     ],
     "editableUntil": "2018-10-20T23:02:44.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "14"
   ],
   "favorite_count": "4",
   "id_str": "1053768507840564216",
   "truncated": false,
   "retweet_count": "0",
   "id": "1053768507840564216",
   "created_at": "Sat Oct 20 22:02:44 +0000 2018",
   "favorited": false,
   "full_text": "I showered!!!!",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1045224489939184035"
     ],
     "editableUntil": "2018-09-27T09:11:52.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "40"
   ],
   "favorite_count": "2",
   "id_str": "1045224489939184035",
   "truncated": false,
   "retweet_count": "0",
   "id": "1045224489939184035",
   "created_at": "Thu Sep 27 08:11:52 +0000 2018",
   "favorited": false,
   "full_text": "4am club, who's up, what are we watching",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1041985724825335648"
     ],
     "editableUntil": "2018-09-18T10:42:10.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1041985724825335648/photo/1",
      "indices": [
       "73",
       "96"
      ],
      "url": "https://t.co/K8oeFSXytj",
      "media_url": "http://pbs.twimg.com/media/XUfNSHaMp3nEk9b.jpg",
      "id_str": "1041985723289393344",
      "id": "1041985723289393344",
      "media_url_https": "https://pbs.twimg.com/media/XUfNSHaMp3nEk9b.jpg",
      "sizes": {
       "large": {
        "w": "1200",
        "h": "900",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/K8oeFSXytj"
     }
    ]
   },
   "display_text_range": [
    "0",
    "96"
   ],
   "favorite_count": "2",
   "id_str": "1041985724825335648",
   "truncated": false,
   "retweet_count": "0",
   "id": "1041985724825335648",
   "created_at": "Tue Sep 18 09:42:10 +0000 2018",
   "favorited": false,
   "full_text": "June Rosalind, 7 lb 3 oz. She has Theo's chin and my opinion of mornings https://t.co/K8oeFSXytj",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/1041985724825335648/photo/1",
      "indices": [
       "73",
       "96"
      ],
      "url": "https://t.co/K8oeFSXytj",
      "media_url": "http://pbs.twimg.com/media/XUfNSHaMp3nEk9b.jpg",
      "id_str": "1041985723289393344",
      "id": "1041985723289393344",
      "media_url_https": "https://pbs.twimg.com/media/XUfNSHaMp3nEk9b.jpg",
      "sizes": {
       "large": {
        "w": "1200",
        "h": "900",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/K8oeFSXytj"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1028298814901937594"
     ],
     "editableUntil": "2018-08-11T16:15:16.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "49"
   ],
   "favorite_count": "2",
   "id_str": "1028298814901937594",
   "truncated": false,
   "retweet_count": "0",
   "id": "1028298814901937594",
   "created_at": "Sat Aug 11 15:15:16 +0000 2018",
   "favorited": false,
   "full_text": "Nesting report: I have alphabetized the batteries",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1020088287416759067"
     ],
     "editableUntil": "2018-07-20T00:29:34.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "144"
   ],
   "favorite_count": "11",
   "id_str": "1020088287416759067",
   "truncated": false,
   "retweet_count": "0",
   "id": "1020088287416759067",
   "created_at": "Thu Jul 19 23:29:34 +0000 2018",
   "favorited": false,
   "full_text": "Seven months along and every family on my route has offered me a chair, a glass of water and a baby name. Some of the names are better than ours",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1013178056245325155"
     ],
     "editableUntil": "2018-06-30T22:50:47.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "33"
   ],
   "favorite_count": "3",
   "id_str": "1013178056245325155",
   "truncated": false,
   "retweet_count": "0",
   "id": "1013178056245325155",
   "created_at": "Sat Jun 30 21:50:47 +0000 2018",
   "favorited": false,
   "full_text": "Name ideas rejected today: Paddle",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "995706422225815567"
     ],
     "editableUntil": "2018-05-13T17:44:45.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "77"
   ],
   "favorite_count": "1",
   "id_str": "995706422225815567",
   "truncated": false,
   "retweet_count": "0",
   "id": "995706422225815567",
   "created_at": "Sun May 13 16:44:45 +0000 2018",
   "favorited": false,
   "full_text": "Ultrasound tech says she's \"waving.\" She's being rude already. I'm so in love",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "985598673964784364"
     ],
     "editableUntil": "2018-04-15T20:20:10.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/985598673964784364/photo/1",
      "indices": [
       "51",
       "74"
      ],
      "url": "https://t.co/xFLmvUyRLD",
      "media_url": "http://pbs.twimg.com/media/CJv8FQ2FCPub2Vx.jpg",
      "id_str": "985598677043600822",
      "id": "985598677043600822",
      "media_url_https": "https://pbs.twimg.com/media/CJv8FQ2FCPub2Vx.jpg",
      "sizes": {
       "large": {
        "w": "900",
        "h": "1200",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/xFLmvUyRLD"
     }
    ]
   },
   "display_text_range": [
    "0",
    "74"
   ],
   "favorite_count": "1",
   "id_str": "985598673964784364",
   "truncated": false,
   "retweet_count": "0",
   "id": "985598673964784364",
   "created_at": "Sun Apr 15 19:20:10 +0000 2018",
   "favorited": false,
   "full_text": "Announcement: Biscuit is going to be a big brother https://t.co/xFLmvUyRLD",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/985598673964784364/photo/1",
      "indices": [
       "51",
       "74"
      ],
      "url": "https://t.co/xFLmvUyRLD",
      "media_url": "http://pbs.twimg.com/media/CJv8FQ2FCPub2Vx.jpg",
      "id_str": "985598677043600822",
      "id": "985598677043600822",
      "media_url_https": "https://pbs.twimg.com/media/CJv8FQ2FCPub2Vx.jpg",
      "sizes": {
       "large": {
        "w": "900",
        "h": "1200",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/xFLmvUyRLD"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "976626019628463271"
     ],
     "editableUntil": "2018-03-22T02:06:02.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "121"
   ],
   "favorite_count": "0",
   "id_str": "976626019628463271",
   "truncated": false,
   "retweet_count": "0",
   "id": "976626019628463271",
   "created_at": "Thu Mar 22 01:06:02 +0000 2018",
   "favorited": false,
   "full_text": "Karl in intake is a smug, useless little worm, and if he touches my calendar again I'll staple his tie to the fax machine",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "974057130669809384"
     ],
     "editableUntil": "2018-03-14T23:58:11.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "128"
   ],
   "favorite_count": "3",
   "id_str": "974057130669809384",
   "truncated": false,
   "retweet_count": "0",
   "id": "974057130669809384",
   "created_at": "Wed Mar 14 22:58:11 +0000 2018",
   "favorited": false,
   "full_text": "Finished a home visit, got in my car, found half a graham cracker inside my boot. Suspect is 18 months old and showed no remorse",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "959626838373623814"
     ],
     "editableUntil": "2018-02-03T04:17:21.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "76"
   ],
   "favorite_count": "5",
   "id_str": "959626838373623814",
   "truncated": false,
   "retweet_count": "0",
   "id": "959626838373623814",
   "created_at": "Sat Feb 03 03:17:21 +0000 2018",
   "favorited": false,
   "full_text": "Theo's chili took second at the firehouse cookoff. He is demanding a recount",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "949286985392593658"
     ],
     "editableUntil": "2018-01-05T15:30:28.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "16"
   ],
   "favorite_count": "2",
   "id_str": "949286985392593658",
   "truncated": false,
   "retweet_count": "0",
   "id": "949286985392593658",
   "created_at": "Fri Jan 05 14:30:28 +0000 2018",
   "favorited": false,
   "full_text": "the pipe is back",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "942491093047212254"
     ],
     "editableUntil": "2017-12-17T21:26:01.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "57"
   ],
   "favorite_count": "5",
   "id_str": "942491093047212254",
   "truncated": false,
   "retweet_count": "0",
   "id": "942491093047212254",
   "created_at": "Sun Dec 17 20:26:01 +0000 2017",
   "favorited": false,
   "full_text": "\"We'll just get a small tree.\" -- us, before the incident",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "936757107839823275"
     ],
     "editableUntil": "2017-12-02T01:41:13.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "76"
   ],
   "favorite_count": "0",
   "id_str": "936757107839823275",
   "truncated": false,
   "retweet_count": "0",
   "id": "936757107839823275",
   "created_at": "Sat Dec 02 00:41:13 +0000 2017",
   "favorited": false,
   "full_text": "Six home visits in the rain, one pair of boots, no dry sock left in this car",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "928809664425078426"
     ],
     "editableUntil": "2017-11-10T03:20:55.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "222"
   ],
   "favorite_count": "3",
   "id_str": "928809664425078426",
   "truncated": false,
   "retweet_count": "0",
   "id": "928809664425078426",
   "created_at": "Fri Nov 10 02:20:55 +0000 2017",
   "favorited": false,
   "full_text": "They gave us 280 characters and I'd like to use all of mine to say that the pie place on Weir Street changed its crust, nobody asked for it, it tastes like a cracker that went to private school, and I am drafting a letter.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "922618435317594587"
     ],
     "editableUntil": "2017-10-24T01:19:11.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Margo W",
      "screen_name": "margo_in_mf",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "774501344943451568",
      "id": "774501344943451568"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "77"
   ],
   "favorite_count": "2",
   "id_str": "922618435317594587",
   "truncated": false,
   "retweet_count": "0",
   "id": "922618435317594587",
   "created_at": "Tue Oct 24 00:19:11 +0000 2017",
   "favorited": false,
   "full_text": "@margo_in_mf it's a phase. YOU ate crayons til second grade and now you floss",
   "lang": "en",
   "in_reply_to_status_id_str": "922594025748576060",
   "in_reply_to_status_id": "922594025748576060",
   "in_reply_to_user_id": "774501344943451568",
   "in_reply_to_user_id_str": "774501344943451568",
   "in_reply_to_screen_name": "margo_in_mf"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "914504056921368455"
     ],
     "editableUntil": "2017-10-01T15:55:32.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "29"
   ],
   "favorite_count": "4",
   "id_str": "914504056921368455",
   "truncated": false,
   "retweet_count": "0",
   "id": "914504056921368455",
   "created_at": "Sun Oct 01 14:55:32 +0000 2017",
   "favorited": false,
   "full_text": "tomatoes: done. me: also done",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "906654862177298223"
     ],
     "editableUntil": "2017-09-10T00:05:38.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "57"
   ],
   "favorite_count": "0",
   "id_str": "906654862177298223",
   "truncated": false,
   "retweet_count": "0",
   "id": "906654862177298223",
   "created_at": "Sat Sep 09 23:05:38 +0000 2017",
   "favorited": false,
   "full_text": "Never let Theo pick paint. Our hallway is \"Confident Ham\"",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "899702796189389062"
     ],
     "editableUntil": "2017-08-21T19:40:36.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "73"
   ],
   "favorite_count": "3",
   "id_str": "899702796189389062",
   "truncated": false,
   "retweet_count": "0",
   "id": "899702796189389062",
   "created_at": "Mon Aug 21 18:40:36 +0000 2017",
   "favorited": false,
   "full_text": "Eclipse through a colander!! tiny croissants of sun all over the sidewalk",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "897439652378271879"
     ],
     "editableUntil": "2017-08-15T13:47:41.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "125"
   ],
   "favorite_count": "5",
   "id_str": "897439652378271879",
   "truncated": false,
   "retweet_count": "0",
   "id": "897439652378271879",
   "created_at": "Tue Aug 15 12:47:41 +0000 2017",
   "favorited": false,
   "full_text": "Tansy County Family Court, 8:45, w the six yr old twins off my list, in matching sweaters. Today they hear where they'll live",
   "lang": "en",
   "place": {
    "id": "0c0ffee00tansy01",
    "full_name": "Tansy County Courthouse",
    "name": "Tansy County Courthouse",
    "place_type": "poi",
    "country": "United States",
    "country_code": "US"
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "879033449815417631"
     ],
     "editableUntil": "2017-06-25T18:48:00.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "62"
   ],
   "favorite_count": "11",
   "id_str": "879033449815417631",
   "truncated": false,
   "retweet_count": "1",
   "id": "879033449815417631",
   "created_at": "Sun Jun 25 17:48:00 +0000 2017",
   "favorited": false,
   "full_text": "Biscuit ate a wedding favor. It was soap. He's burping bubbles",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "869209234423239490"
     ],
     "editableUntil": "2017-05-29T16:10:05.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "60"
   ],
   "favorite_count": "0",
   "id_str": "869209234423239490",
   "truncated": false,
   "retweet_count": "0",
   "id": "869209234423239490",
   "created_at": "Mon May 29 15:10:05 +0000 2017",
   "favorited": false,
   "full_text": "honeymoon day 6: sunburned in the exact shape of a paperback",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "866050961246864195"
     ],
     "editableUntil": "2017-05-20T23:00:14.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/866050961246864195/photo/1",
      "indices": [
       "26",
       "49"
      ],
      "url": "https://t.co/k9jaRaJa3o",
      "media_url": "http://pbs.twimg.com/media/Jpmmk5A2RL9iM6Q.jpg",
      "id_str": "866050964041596585",
      "id": "866050964041596585",
      "media_url_https": "https://pbs.twimg.com/media/Jpmmk5A2RL9iM6Q.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/k9jaRaJa3o"
     }
    ]
   },
   "display_text_range": [
    "0",
    "49"
   ],
   "favorite_count": "5",
   "id_str": "866050961246864195",
   "truncated": false,
   "retweet_count": "0",
   "id": "866050961246864195",
   "created_at": "Sat May 20 22:00:14 +0000 2017",
   "favorited": false,
   "full_text": "Married!! Canoe &amp; all https://t.co/k9jaRaJa3o",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/866050961246864195/photo/1",
      "indices": [
       "26",
       "49"
      ],
      "url": "https://t.co/k9jaRaJa3o",
      "media_url": "http://pbs.twimg.com/media/Jpmmk5A2RL9iM6Q.jpg",
      "id_str": "866050964041596585",
      "id": "866050964041596585",
      "media_url_https": "https://pbs.twimg.com/media/Jpmmk5A2RL9iM6Q.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/k9jaRaJa3o"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "855566083444004777"
     ],
     "editableUntil": "2017-04-22T00:37:04.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "125"
   ],
   "favorite_count": "1",
   "id_str": "855566083444004777",
   "truncated": false,
   "retweet_count": "2",
   "id": "855566083444004777",
   "created_at": "Fri Apr 21 23:37:04 +0000 2017",
   "favorited": false,
   "full_text": "Hospital discharge line held me 52 min then closed. These are the geniuses who tell everyone \"just call your social worker\" 🙄",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "840674419177673014"
     ],
     "editableUntil": "2017-03-11T22:22:55.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "43"
   ],
   "favorite_count": "7",
   "id_str": "840674419177673014",
   "truncated": false,
   "retweet_count": "0",
   "id": "840674419177673014",
   "created_at": "Sat Mar 11 21:22:55 +0000 2017",
   "favorited": false,
   "full_text": "The dress fits if I don't eat, sit or laugh",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "829142748371539647"
     ],
     "editableUntil": "2017-02-08T02:40:10.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "44"
   ],
   "favorite_count": "2",
   "id_str": "829142748371539647",
   "truncated": false,
   "retweet_count": "0",
   "id": "829142748371539647",
   "created_at": "Wed Feb 08 01:40:10 +0000 2017",
   "favorited": false,
   "full_text": "Cried at a dog food ad so how's your tuesday",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "822072477740107878"
     ],
     "editableUntil": "2017-01-19T14:25:26.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "31"
   ],
   "favorite_count": "2",
   "id_str": "822072477740107878",
   "truncated": false,
   "retweet_count": "0",
   "id": "822072477740107878",
   "created_at": "Thu Jan 19 13:25:26 +0000 2017",
   "favorited": false,
   "full_text": "Frozen pipe. Hairdryer. Victory",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "815346489482939074"
     ],
     "editableUntil": "2017-01-01T00:58:46.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "35"
   ],
   "favorite_count": "4",
   "id_str": "815346489482939074",
   "truncated": false,
   "retweet_count": "0",
   "id": "815346489482939074",
   "created_at": "Sat Dec 31 23:58:46 +0000 2016",
   "favorited": false,
   "full_text": "last one out of 2016 get the lights",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "805922221745830997"
     ],
     "editableUntil": "2016-12-06T00:50:05.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "112"
   ],
   "favorite_count": "16",
   "id_str": "805922221745830997",
   "truncated": false,
   "retweet_count": "0",
   "id": "805922221745830997",
   "created_at": "Mon Dec 05 23:50:05 +0000 2016",
   "favorited": false,
   "full_text": "December: a trunk full of gift bags. Every kid on my list gets socks &amp; something loud. Sorry, foster parents",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "796326569725558125"
     ],
     "editableUntil": "2016-11-09T13:20:23.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "36"
   ],
   "favorite_count": "2",
   "id_str": "796326569725558125",
   "truncated": false,
   "retweet_count": "0",
   "id": "796326569725558125",
   "created_at": "Wed Nov 09 12:20:23 +0000 2016",
   "favorited": false,
   "full_text": "no words today. walked the dog twice",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "785981344549310632"
     ],
     "editableUntil": "2016-10-12T00:12:10.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "62"
   ],
   "favorite_count": "2",
   "id_str": "785981344549310632",
   "truncated": false,
   "retweet_count": "0",
   "id": "785981344549310632",
   "created_at": "Tue Oct 11 23:12:10 +0000 2016",
   "favorited": false,
   "full_text": "New printer at the office has feelings. For once I'm qualified",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "776383037805535857"
     ],
     "editableUntil": "2016-09-15T12:31:55.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "32"
   ],
   "favorite_count": "5",
   "id_str": "776383037805535857",
   "truncated": false,
   "retweet_count": "0",
   "id": "776383037805535857",
   "created_at": "Thu Sep 15 11:31:55 +0000 2016",
   "favorited": false,
   "full_text": "6:58 a.m. there were four leaves",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "775847936501559938"
     ],
     "editableUntil": "2016-09-14T01:05:37.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "38"
   ],
   "favorite_count": "2",
   "id_str": "775847936501559938",
   "truncated": false,
   "retweet_count": "0",
   "id": "775847936501559938",
   "created_at": "Wed Sep 14 00:05:37 +0000 2016",
   "favorited": false,
   "full_text": "Somebody has sold Tomasz a leaf blower",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "767082068871513461"
     ],
     "editableUntil": "2016-08-20T20:33:11.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "46"
   ],
   "favorite_count": "4",
   "id_str": "767082068871513461",
   "truncated": false,
   "retweet_count": "0",
   "id": "767082068871513461",
   "created_at": "Sat Aug 20 19:33:11 +0000 2016",
   "favorited": false,
   "full_text": "wedding spreadsheet now has a tab called \"Ray\"",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "752997113399257209"
     ],
     "editableUntil": "2016-07-12T23:44:36.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Gwen's Oven",
      "screen_name": "gwen_bakes_mf",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "770435085957569727",
      "id": "770435085957569727"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "70"
   ],
   "favorite_count": "2",
   "id_str": "752997113399257209",
   "truncated": false,
   "retweet_count": "0",
   "id": "752997113399257209",
   "created_at": "Tue Jul 12 22:44:36 +0000 2016",
   "favorited": false,
   "full_text": "@gwen_bakes_mf no you may not make the cake. we have talked about this",
   "lang": "en",
   "in_reply_to_status_id_str": "752945774996496934",
   "in_reply_to_status_id": "752945774996496934",
   "in_reply_to_user_id": "770435085957569727",
   "in_reply_to_user_id_str": "770435085957569727",
   "in_reply_to_screen_name": "gwen_bakes_mf"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "751586025514708188"
     ],
     "editableUntil": "2016-07-09T02:17:26.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "80"
   ],
   "favorite_count": "0",
   "id_str": "751586025514708188",
   "truncated": false,
   "retweet_count": "2",
   "id": "751586025514708188",
   "created_at": "Sat Jul 09 01:17:26 +0000 2016",
   "favorited": false,
   "full_text": "YES. I SAID YES. He asked IN the canoe, in the living room, holding both paddles",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "743224136334609050"
     ],
     "editableUntil": "2016-06-16T00:30:17.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "134"
   ],
   "favorite_count": "2",
   "id_str": "743224136334609050",
   "truncated": false,
   "retweet_count": "3",
   "id": "743224136334609050",
   "created_at": "Wed Jun 15 23:30:17 +0000 2016",
   "favorited": false,
   "full_text": "My card shark got her sibling visit: twin brother, first time in months. They compared lost teeth for an hour. I looked at the ceiling",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "741040027792191745"
     ],
     "editableUntil": "2016-06-09T23:51:25.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "130"
   ],
   "favorite_count": "2",
   "id_str": "741040027792191745",
   "truncated": false,
   "retweet_count": "0",
   "id": "741040027792191745",
   "created_at": "Thu Jun 09 22:51:25 +0000 2016",
   "favorited": false,
   "full_text": "The kid who beats me at cribbage every visit turns seven tomorrow. Bought a cake &amp; a fresh deck. I intend to lose with dignity",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "739457488403281110"
     ],
     "editableUntil": "2016-06-05T15:02:58.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "59"
   ],
   "favorite_count": "4",
   "id_str": "739457488403281110",
   "truncated": false,
   "retweet_count": "0",
   "id": "739457488403281110",
   "created_at": "Sun Jun 05 14:02:58 +0000 2016",
   "favorited": false,
   "full_text": "Farmers market: $9 for honey &amp; he still called me kiddo",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "738507603500925442"
     ],
     "editableUntil": "2016-06-03T00:08:28.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "99"
   ],
   "favorite_count": "2",
   "id_str": "738507603500925442",
   "truncated": false,
   "retweet_count": "0",
   "id": "738507603500925442",
   "created_at": "Thu Jun 02 23:08:28 +0000 2016",
   "favorited": false,
   "full_text": "Home visit in Wick Landing: lost at cribbage AGAIN to a small girl who moves the pegs when I sneeze",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "726509424662998128"
     ],
     "editableUntil": "2016-04-30T21:31:59.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/726509424662998128/photo/1",
      "indices": [
       "64",
       "87"
      ],
      "url": "https://t.co/fqaZYz3Hmm",
      "media_url": "http://pbs.twimg.com/media/BmuSSG3VuWBsos3.jpg",
      "id_str": "726509423481362961",
      "id": "726509423481362961",
      "media_url_https": "https://pbs.twimg.com/media/BmuSSG3VuWBsos3.jpg",
      "sizes": {
       "large": {
        "w": "1200",
        "h": "900",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/fqaZYz3Hmm"
     }
    ]
   },
   "display_text_range": [
    "0",
    "87"
   ],
   "favorite_count": "1",
   "id_str": "726509424662998128",
   "truncated": false,
   "retweet_count": "0",
   "id": "726509424662998128",
   "created_at": "Sat Apr 30 20:31:59 +0000 2016",
   "favorited": false,
   "full_text": "Biscuit met a porcupine. $410 later Biscuit has learned nothing https://t.co/fqaZYz3Hmm",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/726509424662998128/photo/1",
      "indices": [
       "64",
       "87"
      ],
      "url": "https://t.co/fqaZYz3Hmm",
      "media_url": "http://pbs.twimg.com/media/BmuSSG3VuWBsos3.jpg",
      "id_str": "726509423481362961",
      "id": "726509423481362961",
      "media_url_https": "https://pbs.twimg.com/media/BmuSSG3VuWBsos3.jpg",
      "sizes": {
       "large": {
        "w": "1200",
        "h": "900",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/fqaZYz3Hmm"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "717142818544159270"
     ],
     "editableUntil": "2016-04-05T01:12:26.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "117"
   ],
   "favorite_count": "2",
   "id_str": "717142818544159270",
   "truncated": false,
   "retweet_count": "0",
   "id": "717142818544159270",
   "created_at": "Tue Apr 05 00:12:26 +0000 2016",
   "favorited": false,
   "full_text": "In praise of school secretaries, who know everything &amp; have bandaids. Half my visits would fall over without them",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "710868375501591733"
     ],
     "editableUntil": "2016-03-18T17:40:02.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "27"
   ],
   "favorite_count": "2",
   "id_str": "710868375501591733",
   "truncated": false,
   "retweet_count": "0",
   "id": "710868375501591733",
   "created_at": "Fri Mar 18 16:40:02 +0000 2016",
   "favorited": false,
   "full_text": "my bracket is a crime scene",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "702278121488873582"
     ],
     "editableUntil": "2016-02-24T00:45:26.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "75"
   ],
   "favorite_count": "11",
   "id_str": "702278121488873582",
   "truncated": false,
   "retweet_count": "0",
   "id": "702278121488873582",
   "created_at": "Tue Feb 23 23:45:26 +0000 2016",
   "favorited": false,
   "full_text": "If anyone needs me I'm asleep at my desk under the coat I also eat lunch in",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "694142135123653154"
     ],
     "editableUntil": "2016-02-01T13:55:56.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "50"
   ],
   "favorite_count": "5",
   "id_str": "694142135123653154",
   "truncated": false,
   "retweet_count": "0",
   "id": "694142135123653154",
   "created_at": "Mon Feb 01 12:55:56 +0000 2016",
   "favorited": false,
   "full_text": "\"Snowmageddon\" = two inches &amp; a bread shortage",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "688186559410463641"
     ],
     "editableUntil": "2016-01-16T03:30:36.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "19"
   ],
   "favorite_count": "1",
   "id_str": "688186559410463641",
   "truncated": false,
   "retweet_count": "2",
   "id": "688186559410463641",
   "created_at": "Sat Jan 16 02:30:36 +0000 2016",
   "favorited": false,
   "full_text": "Theo Too has a hull",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "676090990399021985"
     ],
     "editableUntil": "2015-12-13T18:27:07.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "94"
   ],
   "favorite_count": "5",
   "id_str": "676090990399021985",
   "truncated": false,
   "retweet_count": "0",
   "id": "676090990399021985",
   "created_at": "Sun Dec 13 17:27:07 +0000 2015",
   "favorited": false,
   "full_text": "Car stuck. Me in heels. Tomasz next door already out w a shovel. Best neighbor in Marlow Falls",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "670440120199038041"
     ],
     "editableUntil": "2015-11-28T04:12:35.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "62"
   ],
   "favorite_count": "2",
   "id_str": "670440120199038041",
   "truncated": false,
   "retweet_count": "0",
   "id": "670440120199038041",
   "created_at": "Sat Nov 28 03:12:35 +0000 2015",
   "favorited": false,
   "full_text": "who taught Oma emoji. she sent eleven eggplants about a recipe",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "661724052661008696"
     ],
     "editableUntil": "2015-11-04T02:58:03.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "124"
   ],
   "favorite_count": "2",
   "id_str": "661724052661008696",
   "truncated": false,
   "retweet_count": "0",
   "id": "661724052661008696",
   "created_at": "Wed Nov 04 01:58:03 +0000 2015",
   "favorited": false,
   "full_text": "can't stop thinking of the baby we placed last week. slept the whole drive like nothing was happening. hope she's asleep now",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "652985803067461689"
     ],
     "editableUntil": "2015-10-11T00:15:21.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "44"
   ],
   "favorite_count": "16",
   "id_str": "652985803067461689",
   "truncated": false,
   "retweet_count": "0",
   "id": "652985803067461689",
   "created_at": "Sat Oct 10 23:15:21 +0000 2015",
   "favorited": false,
   "full_text": "Apples picked: 41 lbs. Plan for apples: none",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "644641325420366140"
     ],
     "editableUntil": "2015-09-17T23:37:23.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "90"
   ],
   "favorite_count": "1",
   "id_str": "644641325420366140",
   "truncated": false,
   "retweet_count": "0",
   "id": "644641325420366140",
   "created_at": "Thu Sep 17 22:37:23 +0000 2015",
   "favorited": false,
   "full_text": "My therapist says I apologize to furniture. I do. I said sorry to her chair on the way out",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "635983410183958564"
     ],
     "editableUntil": "2015-08-25T02:13:55.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "133"
   ],
   "favorite_count": "2",
   "id_str": "635983410183958564",
   "truncated": false,
   "retweet_count": "0",
   "id": "635983410183958564",
   "created_at": "Tue Aug 25 01:13:55 +0000 2015",
   "favorited": false,
   "full_text": "My supervisor gave my conference slot to her nephew's girlfriend. Six weeks of slides. No, it's fine, I love making slides for nobody",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "627937074471872180"
     ],
     "editableUntil": "2015-08-02T21:20:39.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "23"
   ],
   "favorite_count": "0",
   "id_str": "627937074471872180",
   "truncated": false,
   "retweet_count": "0",
   "id": "627937074471872180",
   "created_at": "Sun Aug 02 20:20:39 +0000 2015",
   "favorited": false,
   "full_text": "lake. book. nap. repeat",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "619931543847204316"
     ],
     "editableUntil": "2015-07-11T19:09:32.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "69"
   ],
   "favorite_count": "16",
   "id_str": "619931543847204316",
   "truncated": false,
   "retweet_count": "0",
   "id": "619931543847204316",
   "created_at": "Sat Jul 11 18:09:32 +0000 2015",
   "favorited": false,
   "full_text": "Niece no. 2 is here! Margo is a champion, I'm holding 7 lbs of potato",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "612255063740819989"
     ],
     "editableUntil": "2015-06-20T14:45:57.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "54"
   ],
   "favorite_count": "2",
   "id_str": "612255063740819989",
   "truncated": false,
   "retweet_count": "0",
   "id": "612255063740819989",
   "created_at": "Sat Jun 20 13:45:57 +0000 2015",
   "favorited": false,
   "full_text": "Up at 4:30 for the sunrise on Pell Ridge. Fog. Saw fog",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "605135405500410520"
     ],
     "editableUntil": "2015-05-31T23:14:58.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "54"
   ],
   "favorite_count": "3",
   "id_str": "605135405500410520",
   "truncated": false,
   "retweet_count": "0",
   "id": "605135405500410520",
   "created_at": "Sun May 31 22:14:58 +0000 2015",
   "favorited": false,
   "full_text": "Theo's students built a shed. It leans. He is so proud",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "596704226833263375"
     ],
     "editableUntil": "2015-05-08T16:52:28.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/596704226833263375/photo/1",
      "indices": [
       "113",
       "136"
      ],
      "url": "https://t.co/bdofS8Fn87",
      "media_url": "http://pbs.twimg.com/media/pu7hyKvX4j7X6i7.jpg",
      "id_str": "596704227618386375",
      "id": "596704227618386375",
      "media_url_https": "https://pbs.twimg.com/media/pu7hyKvX4j7X6i7.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/bdofS8Fn87"
     }
    ]
   },
   "display_text_range": [
    "0",
    "136"
   ],
   "favorite_count": "3",
   "id_str": "596704226833263375",
   "truncated": false,
   "retweet_count": "3",
   "id": "596704226833263375",
   "created_at": "Fri May 08 15:52:28 +0000 2015",
   "favorited": false,
   "full_text": "Adoption day for one off my caseload! [pic: Amari, 4, bow tie, Tansy County courthouse steps, gavel, me bawling] https://t.co/bdofS8Fn87",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/596704226833263375/photo/1",
      "indices": [
       "113",
       "136"
      ],
      "url": "https://t.co/bdofS8Fn87",
      "media_url": "http://pbs.twimg.com/media/pu7hyKvX4j7X6i7.jpg",
      "id_str": "596704227618386375",
      "id": "596704227618386375",
      "media_url_https": "https://pbs.twimg.com/media/pu7hyKvX4j7X6i7.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/bdofS8Fn87"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "589206511446143244"
     ],
     "editableUntil": "2015-04-18T00:19:13.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "132"
   ],
   "favorite_count": "11",
   "id_str": "589206511446143244",
   "truncated": false,
   "retweet_count": "0",
   "id": "589206511446143244",
   "created_at": "Fri Apr 17 23:19:13 +0000 2015",
   "favorited": false,
   "full_text": "Some of these parents shouldn't be trusted w a goldfish. Breed, whine, blame the worker, breed again. Sick of the whole pack of them",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "582266384892496458"
     ],
     "editableUntil": "2015-03-29T20:41:38.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Marlow Falls Herons",
      "screen_name": "heronsball_mf",
      "indices": [
       "3",
       "17"
      ],
      "id_str": "772902782493815105",
      "id": "772902782493815105"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "70"
   ],
   "favorite_count": "0",
   "id_str": "582266384892496458",
   "truncated": false,
   "retweet_count": "0",
   "id": "582266384892496458",
   "created_at": "Sun Mar 29 19:41:38 +0000 2015",
   "favorited": false,
   "full_text": "RT @heronsball_mf: OPENING DAY IS 11 DAYS OUT. The grass is green-ish!",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "575816864477260761"
     ],
     "editableUntil": "2015-03-12T01:33:33.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "57"
   ],
   "favorite_count": "4",
   "id_str": "575816864477260761",
   "truncated": false,
   "retweet_count": "0",
   "id": "575816864477260761",
   "created_at": "Thu Mar 12 00:33:33 +0000 2015",
   "favorited": false,
   "full_text": "long week of hard visits. driving home with the radio off",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "567065949934907141"
     ],
     "editableUntil": "2015-02-15T22:00:32.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "57"
   ],
   "favorite_count": "0",
   "id_str": "567065949934907141",
   "truncated": false,
   "retweet_count": "0",
   "id": "567065949934907141",
   "created_at": "Sun Feb 15 21:00:32 +0000 2015",
   "favorited": false,
   "full_text": "asking for a friend (Biscuit): is a butter wrapper a food",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "560201286820983559"
     ],
     "editableUntil": "2015-01-27T23:22:49.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "46"
   ],
   "favorite_count": "2",
   "id_str": "560201286820983559",
   "truncated": false,
   "retweet_count": "0",
   "id": "560201286820983559",
   "created_at": "Tue Jan 27 22:22:49 +0000 2015",
   "favorited": false,
   "full_text": "Home w the flu watching people on tv buy barns",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "551409205166912283"
     ],
     "editableUntil": "2015-01-03T17:06:13.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "33"
   ],
   "favorite_count": "0",
   "id_str": "551409205166912283",
   "truncated": false,
   "retweet_count": "0",
   "id": "551409205166912283",
   "created_at": "Sat Jan 03 16:06:13 +0000 2015",
   "favorited": false,
   "full_text": "Resolution: water. Status: coffee",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "546102775630935533"
     ],
     "editableUntil": "2014-12-20T01:40:22.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "56"
   ],
   "favorite_count": "4",
   "id_str": "546102775630935533",
   "truncated": false,
   "retweet_count": "0",
   "id": "546102775630935533",
   "created_at": "Sat Dec 20 00:40:22 +0000 2014",
   "favorited": false,
   "full_text": "Office secret santa gave me a stapler. It was my stapler",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "538089496427351899"
     ],
     "editableUntil": "2014-11-27T22:58:27.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "78"
   ],
   "favorite_count": "1",
   "id_str": "538089496427351899",
   "truncated": false,
   "retweet_count": "0",
   "id": "538089496427351899",
   "created_at": "Thu Nov 27 21:58:27 +0000 2014",
   "favorited": false,
   "full_text": "51 minutes. That's how long Uncle Ray lasted before the weather balloon theory",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "526014076503430850"
     ],
     "editableUntil": "2014-10-25T15:15:03.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [
     {
      "url": "https://t.co/LQRfEHMz4i",
      "expanded_url": "https://twitter.com/pellridgehikes/status/525968778483228550",
      "display_url": "twitter.com/pellridgehikes…",
      "indices": [
       "48",
       "71"
      ]
     }
    ]
   },
   "display_text_range": [
    "0",
    "71"
   ],
   "favorite_count": "2",
   "id_str": "526014076503430850",
   "truncated": false,
   "retweet_count": "0",
   "id": "526014076503430850",
   "created_at": "Sat Oct 25 14:15:03 +0000 2014",
   "favorited": false,
   "full_text": "this but it's my whole family at the lake house https://t.co/LQRfEHMz4i",
   "lang": "en",
   "possibly_sensitive": false
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "510238664728460876"
     ],
     "editableUntil": "2014-09-12T02:29:12.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Gwen's Oven",
      "screen_name": "gwen_bakes_mf",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "770435085957569727",
      "id": "770435085957569727"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "66"
   ],
   "favorite_count": "11",
   "id_str": "510238664728460876",
   "truncated": false,
   "retweet_count": "0",
   "id": "510238664728460876",
   "created_at": "Fri Sep 12 01:29:12 +0000 2014",
   "favorited": false,
   "full_text": "@gwen_bakes_mf your meringues weep because they're sad to be yours",
   "lang": "en",
   "in_reply_to_status_id_str": "510206706346089964",
   "in_reply_to_status_id": "510206706346089964",
   "in_reply_to_user_id": "770435085957569727",
   "in_reply_to_user_id_str": "770435085957569727",
   "in_reply_to_screen_name": "gwen_bakes_mf"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "508421408635902431"
     ],
     "editableUntil": "2014-09-07T02:08:04.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "22"
   ],
   "favorite_count": "0",
   "id_str": "508421408635902431",
   "truncated": false,
   "retweet_count": "0",
   "id": "508421408635902431",
   "created_at": "Sun Sep 07 01:08:04 +0000 2014",
   "favorited": false,
   "full_text": "lost on a balk. A BALK",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "500698716972403564"
     ],
     "editableUntil": "2014-08-16T18:40:51.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "72"
   ],
   "favorite_count": "0",
   "id_str": "500698716972403564",
   "truncated": false,
   "retweet_count": "0",
   "id": "500698716972403564",
   "created_at": "Sat Aug 16 17:40:51 +0000 2014",
   "favorited": false,
   "full_text": "Zucchini is out of hand. I'm taking hostages. Porch pickup, no questions",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "494626762498588056"
     ],
     "editableUntil": "2014-07-31T00:33:04.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "109"
   ],
   "favorite_count": "1",
   "id_str": "494626762498588056",
   "truncated": false,
   "retweet_count": "0",
   "id": "494626762498588056",
   "created_at": "Wed Jul 30 23:33:04 +0000 2014",
   "favorited": false,
   "full_text": "Most of this job turns out to be sitting on rugs playing cars with other people's kids. Must buy better pants",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "485245464268189396"
     ],
     "editableUntil": "2014-07-05T03:15:08.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "50"
   ],
   "favorite_count": "1",
   "id_str": "485245464268189396",
   "truncated": false,
   "retweet_count": "0",
   "id": "485245464268189396",
   "created_at": "Sat Jul 05 02:15:08 +0000 2014",
   "favorited": false,
   "full_text": "Biscuit under the bed, me under the bed, happy 4th",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "480185946578515394"
     ],
     "editableUntil": "2014-06-21T04:10:25.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "50"
   ],
   "favorite_count": "7",
   "id_str": "480185946578515394",
   "truncated": false,
   "retweet_count": "0",
   "id": "480185946578515394",
   "created_at": "Sat Jun 21 03:10:25 +0000 2014",
   "favorited": false,
   "full_text": "his name is Theo &amp; the canoe is named Theo Too",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "477643444572147306"
     ],
     "editableUntil": "2014-06-14T03:47:26.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "94"
   ],
   "favorite_count": "5",
   "id_str": "477643444572147306",
   "truncated": false,
   "retweet_count": "0",
   "id": "477643444572147306",
   "created_at": "Sat Jun 14 02:47:26 +0000 2014",
   "favorited": false,
   "full_text": "Went out w a man who's building a canoe in his living room. There's no door big enough. I'm in",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "468049095960208220"
     ],
     "editableUntil": "2014-05-18T16:22:55.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "51"
   ],
   "favorite_count": "11",
   "id_str": "468049095960208220",
   "truncated": false,
   "retweet_count": "0",
   "id": "468049095960208220",
   "created_at": "Sun May 18 15:22:55 +0000 2014",
   "favorited": false,
   "full_text": "Yard sale haul: fondue pot, a trombone(??), one ski",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "448956299873189232"
     ],
     "editableUntil": "2014-03-26T23:54:57.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "134"
   ],
   "favorite_count": "5",
   "id_str": "448956299873189232",
   "truncated": false,
   "retweet_count": "0",
   "id": "448956299873189232",
   "created_at": "Wed Mar 26 22:54:57 +0000 2014",
   "favorited": false,
   "full_text": "A dad on my caseload rang to read me the first dinner he ever cooked his kids. Grilled cheese, pears. I pulled over to cry about pears",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "440479371324608095"
     ],
     "editableUntil": "2014-03-03T14:30:40.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "58"
   ],
   "favorite_count": "1",
   "id_str": "440479371324608095",
   "truncated": false,
   "retweet_count": "0",
   "id": "440479371324608095",
   "created_at": "Mon Mar 03 13:30:40 +0000 2014",
   "favorited": false,
   "full_text": "Biscuit passed obedience class, which I feel was political",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "433043583594500789"
     ],
     "editableUntil": "2014-02-11T02:03:30.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "50"
   ],
   "favorite_count": "5",
   "id_str": "433043583594500789",
   "truncated": false,
   "retweet_count": "0",
   "id": "433043583594500789",
   "created_at": "Tue Feb 11 01:03:30 +0000 2014",
   "favorited": false,
   "full_text": "Curling. I understand nothing and cannot look away",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "428313678075569009"
     ],
     "editableUntil": "2014-01-29T00:48:33.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "129"
   ],
   "favorite_count": "16",
   "id_str": "428313678075569009",
   "truncated": false,
   "retweet_count": "0",
   "id": "428313678075569009",
   "created_at": "Tue Jan 28 23:48:33 +0000 2014",
   "favorited": false,
   "full_text": "Four of us left on a team built for nine &amp; still no job ad up. We told the director together. Answer: \"Noted.\" We need PEOPLE",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "420527942260584844"
     ],
     "editableUntil": "2014-01-07T13:10:49.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "29"
   ],
   "favorite_count": "2",
   "id_str": "420527942260584844",
   "truncated": false,
   "retweet_count": "0",
   "id": "420527942260584844",
   "created_at": "Tue Jan 07 12:10:49 +0000 2014",
   "favorited": false,
   "full_text": "minus 9 &amp; the car said no",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "415613055433407026"
     ],
     "editableUntil": "2013-12-24T23:40:48.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "50"
   ],
   "favorite_count": "2",
   "id_str": "415613055433407026",
   "truncated": false,
   "retweet_count": "0",
   "id": "415613055433407026",
   "created_at": "Tue Dec 24 22:40:48 +0000 2013",
   "favorited": false,
   "full_text": "Lebkuchen 1, smoke alarm 1. Merry almost Christmas",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "402774980941163486"
     ],
     "editableUntil": "2013-11-19T13:26:53.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "73"
   ],
   "favorite_count": "2",
   "id_str": "402774980941163486",
   "truncated": false,
   "retweet_count": "0",
   "id": "402774980941163486",
   "created_at": "Tue Nov 19 12:26:53 +0000 2013",
   "favorited": false,
   "full_text": "dishwasher turned itself on at 3am again. it's haunted &amp; I respect it",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "394528593954328248"
     ],
     "editableUntil": "2013-10-27T19:18:41.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "68"
   ],
   "favorite_count": "1",
   "id_str": "394528593954328248",
   "truncated": false,
   "retweet_count": "1",
   "id": "394528593954328248",
   "created_at": "Sun Oct 27 18:18:41 +0000 2013",
   "favorited": false,
   "full_text": "The corn maze took 2 hrs 10. Margo wept. A seven year old led us out",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "384845037761736377"
     ],
     "editableUntil": "2013-10-01T01:59:41.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "70"
   ],
   "favorite_count": "11",
   "id_str": "384845037761736377",
   "truncated": false,
   "retweet_count": "0",
   "id": "384845037761736377",
   "created_at": "Tue Oct 01 00:59:41 +0000 2013",
   "favorited": false,
   "full_text": "19 families as of today. I have started dreaming in file folder colors",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "376756844274174825"
     ],
     "editableUntil": "2013-09-08T18:20:06.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [
     {
      "url": "https://t.co/m9dvwHGFde",
      "expanded_url": "https://marlowcourier.example/news/bookshop-cat",
      "display_url": "marlowcourier.example/news…",
      "indices": [
       "56",
       "79"
      ]
     }
    ]
   },
   "display_text_range": [
    "0",
    "79"
   ],
   "favorite_count": "7",
   "id_str": "376756844274174825",
   "truncated": false,
   "retweet_count": "0",
   "id": "376756844274174825",
   "created_at": "Sun Sep 08 17:20:06 +0000 2013",
   "favorited": false,
   "full_text": "Bookshop on Weir St: everything must go, except the cat https://t.co/m9dvwHGFde",
   "lang": "en",
   "possibly_sensitive": false
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "370345122984776129"
     ],
     "editableUntil": "2013-08-22T01:42:12.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "115"
   ],
   "favorite_count": "7",
   "id_str": "370345122984776129",
   "truncated": false,
   "retweet_count": "0",
   "id": "370345122984776129",
   "created_at": "Thu Aug 22 00:42:12 +0000 2013",
   "favorited": false,
   "full_text": "Learning the county one driveway at a time. Every home visit starts with somebody's dog making up its mind about me",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "357274647376030465"
     ],
     "editableUntil": "2013-07-17T00:04:48.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "26"
   ],
   "favorite_count": "4",
   "id_str": "357274647376030465",
   "truncated": false,
   "retweet_count": "0",
   "id": "357274647376030465",
   "created_at": "Tue Jul 16 23:04:48 +0000 2013",
   "favorited": false,
   "full_text": "there is not decent coffee",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "356737715462576481"
     ],
     "editableUntil": "2013-07-15T12:31:13.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "72"
   ],
   "favorite_count": "7",
   "id_str": "356737715462576481",
   "truncated": false,
   "retweet_count": "0",
   "id": "356737715462576481",
   "created_at": "Mon Jul 15 11:31:13 +0000 2013",
   "favorited": false,
   "full_text": "New job day! Hello Fernhollow Family Services, please have decent coffee",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "350796517369440878"
     ],
     "editableUntil": "2013-06-29T03:03:01.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "59"
   ],
   "favorite_count": "1",
   "id_str": "350796517369440878",
   "truncated": false,
   "retweet_count": "0",
   "id": "350796517369440878",
   "created_at": "Sat Jun 29 02:03:01 +0000 2013",
   "favorited": false,
   "full_text": "Passed my licensing exam!!!!! going to lie on the floor now",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "345327616854913860"
     ],
     "editableUntil": "2013-06-14T00:51:34.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "89"
   ],
   "favorite_count": "16",
   "id_str": "345327616854913860",
   "truncated": false,
   "retweet_count": "0",
   "id": "345327616854913860",
   "created_at": "Thu Jun 13 23:51:34 +0000 2013",
   "favorited": false,
   "full_text": "Any leads on a couch that doesn't smell like a basement? Budget is $60 and a banana bread",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "338039838754687772"
     ],
     "editableUntil": "2013-05-24T22:12:32.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "112"
   ],
   "favorite_count": "0",
   "id_str": "338039838754687772",
   "truncated": false,
   "retweet_count": "0",
   "id": "338039838754687772",
   "created_at": "Fri May 24 21:12:32 +0000 2013",
   "favorited": false,
   "full_text": "Last day of placement. 31 goodbye cards, glitter where glitter should not be. Gonna miss every one of those kids",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "333303219994206313"
     ],
     "editableUntil": "2013-05-11T20:30:54.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/333303219994206313/photo/1",
      "indices": [
       "50",
       "73"
      ],
      "url": "https://t.co/astxMnmr4S",
      "media_url": "http://pbs.twimg.com/media/nhMFAN5aSLGqLsq.jpg",
      "id_str": "333303217523759837",
      "id": "333303217523759837",
      "media_url_https": "https://pbs.twimg.com/media/nhMFAN5aSLGqLsq.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/astxMnmr4S"
     }
    ]
   },
   "display_text_range": [
    "0",
    "73"
   ],
   "favorite_count": "16",
   "id_str": "333303219994206313",
   "truncated": false,
   "retweet_count": "1",
   "id": "333303219994206313",
   "created_at": "Sat May 11 19:30:54 +0000 2013",
   "favorited": false,
   "full_text": "MSW!!! Ten relatives, one tassel, Dad cried first https://t.co/astxMnmr4S",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/333303219994206313/photo/1",
      "indices": [
       "50",
       "73"
      ],
      "url": "https://t.co/astxMnmr4S",
      "media_url": "http://pbs.twimg.com/media/nhMFAN5aSLGqLsq.jpg",
      "id_str": "333303217523759837",
      "id": "333303217523759837",
      "media_url_https": "https://pbs.twimg.com/media/nhMFAN5aSLGqLsq.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/astxMnmr4S"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "323975343058658537"
     ],
     "editableUntil": "2013-04-16T02:45:15.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "36"
   ],
   "favorite_count": "2",
   "id_str": "323975343058658537",
   "truncated": false,
   "retweet_count": "0",
   "id": "323975343058658537",
   "created_at": "Tue Apr 16 01:45:15 +0000 2013",
   "favorited": false,
   "full_text": "Awful news tonight. Call your people",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "321053613466286685"
     ],
     "editableUntil": "2013-04-08T01:15:20.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Tansy County Library",
      "screen_name": "tansy_library",
      "indices": [
       "3",
       "17"
      ],
      "id_str": "773593505000397631",
      "id": "773593505000397631"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "97"
   ],
   "favorite_count": "0",
   "id_str": "321053613466286685",
   "truncated": false,
   "retweet_count": "0",
   "id": "321053613466286685",
   "created_at": "Mon Apr 08 00:15:20 +0000 2013",
   "favorited": false,
   "full_text": "RT @tansy_library: Story time is back on Saturdays at 10! Bring a blanket &amp; a stuffed friend.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "314151998041296376"
     ],
     "editableUntil": "2013-03-20T00:10:47.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "103"
   ],
   "favorite_count": "4",
   "id_str": "314151998041296376",
   "truncated": false,
   "retweet_count": "0",
   "id": "314151998041296376",
   "created_at": "Tue Mar 19 23:10:47 +0000 2013",
   "favorited": false,
   "full_text": "Spring fever at school. 14 kids through my door &amp; lunch was a granola bar at 4. Feet up, lights off",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "308920953927013660"
     ],
     "editableUntil": "2013-03-05T13:44:29.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "24"
   ],
   "favorite_count": "7",
   "id_str": "308920953927013660",
   "truncated": false,
   "retweet_count": "0",
   "id": "308920953927013660",
   "created_at": "Tue Mar 05 12:44:29 +0000 2013",
   "favorited": false,
   "full_text": "He ate the other charger",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "307963408916223613"
     ],
     "editableUntil": "2013-03-02T22:19:33.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/307963408916223613/photo/1",
      "indices": [
       "87",
       "110"
      ],
      "url": "https://t.co/HB9eL9wGZW",
      "media_url": "http://pbs.twimg.com/media/aFe4fyFzswZWfFS.jpg",
      "id_str": "307963412541813976",
      "id": "307963412541813976",
      "media_url_https": "https://pbs.twimg.com/media/aFe4fyFzswZWfFS.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/HB9eL9wGZW"
     }
    ]
   },
   "display_text_range": [
    "0",
    "110"
   ],
   "favorite_count": "7",
   "id_str": "307963408916223613",
   "truncated": false,
   "retweet_count": "0",
   "id": "307963408916223613",
   "created_at": "Sat Mar 02 21:19:33 +0000 2013",
   "favorited": false,
   "full_text": "Meet Biscuit. He's three, he's from the Dunmere shelter, he has eaten my phone charger https://t.co/HB9eL9wGZW",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/307963408916223613/photo/1",
      "indices": [
       "87",
       "110"
      ],
      "url": "https://t.co/HB9eL9wGZW",
      "media_url": "http://pbs.twimg.com/media/aFe4fyFzswZWfFS.jpg",
      "id_str": "307963412541813976",
      "id": "307963412541813976",
      "media_url_https": "https://pbs.twimg.com/media/aFe4fyFzswZWfFS.jpg",
      "sizes": {
       "large": {
        "w": "1024",
        "h": "768",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/HB9eL9wGZW"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "302040852110034808"
     ],
     "editableUntil": "2013-02-14T14:05:25.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "57"
   ],
   "favorite_count": "7",
   "id_str": "302040852110034808",
   "truncated": false,
   "retweet_count": "0",
   "id": "302040852110034808",
   "created_at": "Thu Feb 14 13:05:25 +0000 2013",
   "favorited": false,
   "full_text": "Valentine's plans: laundry &amp; a documentary about eels",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "299300892617455234"
     ],
     "editableUntil": "2013-02-07T00:37:48.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "97"
   ],
   "favorite_count": "5",
   "id_str": "299300892617455234",
   "truncated": false,
   "retweet_count": "1",
   "id": "299300892617455234",
   "created_at": "Wed Feb 06 23:37:48 +0000 2013",
   "favorited": false,
   "full_text": "A second grader at placement asked me if I'm \"like a cop but for feelings.\" Getting that on a mug",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "293418196900277774"
     ],
     "editableUntil": "2013-01-21T19:02:04.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "28"
   ],
   "favorite_count": "1",
   "id_str": "293418196900277774",
   "truncated": false,
   "retweet_count": "2",
   "id": "293418196900277774",
   "created_at": "Mon Jan 21 18:02:04 +0000 2013",
   "favorited": false,
   "full_text": "Snow day. Soup. Second soup.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "288802382763986393"
     ],
     "editableUntil": "2013-01-09T01:20:28.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "132"
   ],
   "favorite_count": "5",
   "id_str": "288802382763986393",
   "truncated": false,
   "retweet_count": "0",
   "id": "288802382763986393",
   "created_at": "Wed Jan 09 00:20:28 +0000 2013",
   "favorited": false,
   "full_text": "Back from break: the 9 yr old from Alder Street whose house burned on Quarry Rd brought ME a mitten she'd found. One. I'm keeping it",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "283596440935732184"
     ],
     "editableUntil": "2012-12-25T16:33:55.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "84"
   ],
   "favorite_count": "11",
   "id_str": "283596440935732184",
   "truncated": false,
   "retweet_count": "0",
   "id": "283596440935732184",
   "created_at": "Tue Dec 25 15:33:55 +0000 2012",
   "favorited": false,
   "full_text": "Mom got me an actual briefcase. Oma got me a wooden spoon. I know which one I'll use",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "279770396104876104"
     ],
     "editableUntil": "2012-12-15T03:10:34.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "42"
   ],
   "favorite_count": "5",
   "id_str": "279770396104876104",
   "truncated": false,
   "retweet_count": "2",
   "id": "279770396104876104",
   "created_at": "Sat Dec 15 02:10:34 +0000 2012",
   "favorited": false,
   "full_text": "Finals done!!!! Sleeping til roughly March",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "275747291777965240"
     ],
     "editableUntil": "2012-12-04T00:44:12.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [
     {
      "text": "mswlife",
      "indices": [
       "90",
       "98"
      ]
     }
    ],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "98"
   ],
   "favorite_count": "16",
   "id_str": "275747291777965240",
   "truncated": false,
   "retweet_count": "0",
   "id": "275747291777965240",
   "created_at": "Mon Dec 03 23:44:12 +0000 2012",
   "favorited": false,
   "full_text": "11 page process recording due at midnight and so far I've typed the word \"hmm\" nine times #mswlife",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "271705147550544467"
     ],
     "editableUntil": "2012-11-22T21:02:09.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "35"
   ],
   "favorite_count": "2",
   "id_str": "271705147550544467",
   "truncated": false,
   "retweet_count": "0",
   "id": "271705147550544467",
   "created_at": "Thu Nov 22 20:02:09 +0000 2012",
   "favorited": false,
   "full_text": "THE CAN ONE. She served the can one",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "268856155280613607"
     ],
     "editableUntil": "2012-11-15T00:21:17.000Z",
     "editsRemaining": "5",
     "isEditEligible": false
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "name": "Margo W",
      "screen_name": "margo_in_mf",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "774501344943451568",
      "id": "774501344943451568"
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "73"
   ],
   "favorite_count": "2",
   "id_str": "268856155280613607",
   "truncated": false,
   "retweet_count": "1",
   "id": "268856155280613607",
   "created_at": "Wed Nov 14 23:21:17 +0000 2012",
   "favorited": false,
   "full_text": "@margo_in_mf tell Mom I'm bringing the good cranberry and not the can one",
   "lang": "en",
   "in_reply_to_status_id_str": "268823188780522874",
   "in_reply_to_status_id": "268823188780522874",
   "in_reply_to_user_id": "774501344943451568",
   "in_reply_to_user_id_str": "774501344943451568",
   "in_reply_to_screen_name": "margo_in_mf"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "266037266724645456"
     ],
     "editableUntil": "2012-11-07T05:40:01.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "34"
   ],
   "favorite_count": "7",
   "id_str": "266037266724645456",
   "truncated": false,
   "retweet_count": "0",
   "id": "266037266724645456",
   "created_at": "Wed Nov 07 04:40:01 +0000 2012",
   "favorited": false,
   "full_text": "voted, ate the sticker cookie, bed",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "263792237073316051"
     ],
     "editableUntil": "2012-11-01T00:59:04.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": [],
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/263792237073316051/photo/1",
      "indices": [
       "46",
       "69"
      ],
      "url": "https://t.co/RdCed5RCeT",
      "media_url": "http://pbs.twimg.com/media/mNZGZKemXa43Muv.jpg",
      "id_str": "263792235381241184",
      "id": "263792235381241184",
      "media_url_https": "https://pbs.twimg.com/media/mNZGZKemXa43Muv.jpg",
      "sizes": {
       "large": {
        "w": "900",
        "h": "1200",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/RdCed5RCeT"
     }
    ]
   },
   "display_text_range": [
    "0",
    "69"
   ],
   "favorite_count": "2",
   "id_str": "263792237073316051",
   "truncated": false,
   "retweet_count": "0",
   "id": "263792237073316051",
   "created_at": "Wed Oct 31 23:59:04 +0000 2012",
   "favorited": false,
   "full_text": "Went as a case of the Mondays. Nobody got it. https://t.co/RdCed5RCeT",
   "lang": "en",
   "possibly_sensitive": false,
   "extended_entities": {
    "media": [
     {
      "expanded_url": "https://twitter.com/danawhitlock_lsw/status/263792237073316051/photo/1",
      "indices": [
       "46",
       "69"
      ],
      "url": "https://t.co/RdCed5RCeT",
      "media_url": "http://pbs.twimg.com/media/mNZGZKemXa43Muv.jpg",
      "id_str": "263792235381241184",
      "id": "263792235381241184",
      "media_url_https": "https://pbs.twimg.com/media/mNZGZKemXa43Muv.jpg",
      "sizes": {
       "large": {
        "w": "900",
        "h": "1200",
        "resize": "fit"
       }
      },
      "type": "photo",
      "display_url": "pic.twitter.com/RdCed5RCeT"
     }
    ]
   }
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "258379511180638396"
     ],
     "editableUntil": "2012-10-17T02:30:50.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "60"
   ],
   "favorite_count": "3",
   "id_str": "258379511180638396",
   "truncated": false,
   "retweet_count": "0",
   "id": "258379511180638396",
   "created_at": "Wed Oct 17 01:30:50 +0000 2012",
   "favorited": false,
   "full_text": "Does anyone have notes from Policy II? Mine are mostly ducks",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "256164401071818990"
     ],
     "editableUntil": "2012-10-10T23:48:47.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "138"
   ],
   "favorite_count": "11",
   "id_str": "256164401071818990",
   "truncated": false,
   "retweet_count": "0",
   "id": "256164401071818990",
   "created_at": "Wed Oct 10 22:48:47 +0000 2012",
   "favorited": false,
   "full_text": "Boy at placement, silent with me since September, told me today, unprompted, the top speed of six different trains. Best 20 min of my life",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "251449706176045258"
     ],
     "editableUntil": "2012-09-27T23:34:16.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "110"
   ],
   "favorite_count": "2",
   "id_str": "251449706176045258",
   "truncated": false,
   "retweet_count": "0",
   "id": "251449706176045258",
   "created_at": "Thu Sep 27 22:34:16 +0000 2012",
   "favorited": false,
   "full_text": "Turns out elementary school runs on stickers. I've made friends with half of first grade via sparkly dinosaurs",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "245481890369687833"
     ],
     "editableUntil": "2012-09-11T12:20:18.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "114"
   ],
   "favorite_count": "2",
   "id_str": "245481890369687833",
   "truncated": false,
   "retweet_count": "1",
   "id": "245481890369687833",
   "created_at": "Tue Sep 11 11:20:18 +0000 2012",
   "favorited": false,
   "full_text": "Starting my school placement today. I have a lanyard, a closet-sized office &amp; no idea where the bathroom is :)",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "243144259047198218"
     ],
     "editableUntil": "2012-09-05T01:31:23.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "48"
   ],
   "favorite_count": "2",
   "id_str": "243144259047198218",
   "truncated": false,
   "retweet_count": "0",
   "id": "243144259047198218",
   "created_at": "Wed Sep 05 00:31:23 +0000 2012",
   "favorited": false,
   "full_text": "student ID photo turned out like a hostage video",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "242077036463561263"
     ],
     "editableUntil": "2012-09-02T02:50:37.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [
     {
      "text": "goherons",
      "indices": [
       "54",
       "63"
      ]
     }
    ],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "63"
   ],
   "favorite_count": "2",
   "id_str": "242077036463561263",
   "truncated": false,
   "retweet_count": "1",
   "id": "242077036463561263",
   "created_at": "Sun Sep 02 01:50:37 +0000 2012",
   "favorited": false,
   "full_text": "HERONS WIN. Extra innings, two hot dogs, zero regrets #goherons",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "240933169336182950"
     ],
     "editableUntil": "2012-08-29T23:05:18.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "96"
   ],
   "favorite_count": "5",
   "id_str": "240933169336182950",
   "truncated": false,
   "retweet_count": "0",
   "id": "240933169336182950",
   "created_at": "Wed Aug 29 22:05:18 +0000 2012",
   "favorited": false,
   "full_text": "Grad school orientation: four hours, nine icebreakers, one stale bagel. I am a tree, apparently.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "238058045186428569"
     ],
     "editableUntil": "2012-08-22T00:40:35.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "76"
   ],
   "favorite_count": "1",
   "id_str": "238058045186428569",
   "truncated": false,
   "retweet_count": "0",
   "id": "238058045186428569",
   "created_at": "Tue Aug 21 23:40:35 +0000 2012",
   "favorited": false,
   "full_text": "My sister says I need a profile picture that isn't a casserole. No promises.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "236993958753201696"
     ],
     "editableUntil": "2012-08-19T02:12:17.000Z",
     "editsRemaining": "5",
     "isEditEligible": true
    }
   },
   "retweeted": false,
   "source": "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "71"
   ],
   "favorite_count": "4",
   "id_str": "236993958753201696",
   "truncated": false,
   "retweet_count": "0",
   "id": "236993958753201696",
   "created_at": "Sun Aug 19 01:12:17 +0000 2012",
   "favorited": false,
   "full_text": "ok fine, I'm here. Is this where everyone is arguing about the Olympics",
   "lang": "en"
  }
 }
]
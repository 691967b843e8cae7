window.YTD.deleted_tweets.part0 = [
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2101130879277920566"
     ],
     "editableUntil": "2026-09-19T03:06:53.000Z",
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
    "66"
   ],
   "favorite_count": "1",
   "id_str": "2101130879277920566",
   "truncated": false,
   "retweet_count": "0",
   "id": "2101130879277920566",
   "created_at": "Sat Sep 19 02:06:53 +0000 2026",
   "favorited": false,
   "full_text": "does anyone else lie awake composing comebacks to a parking ticket",
   "lang": "en",
   "deleted_at": "2026-09-19T12:31:40.000Z"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "2103248101144392491"
     ],
     "editableUntil": "2026-09-24T23:19:58.000Z",
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
    "150"
   ],
   "favorite_count": "16",
   "id_str": "2103248101144392491",
   "truncated": false,
   "retweet_count": "3",
   "id": "2103248101144392491",
   "created_at": "Thu Sep 24 22:19:58 +0000 2026",
   "favorited": false,
   "full_text": "The day shift nurse lead sent a six paragraph email about my font. My FONT. She hasn't returned a page since Labor Day but sure, let's do typography 🙃",
   "lang": "en",
   "deleted_at": "2026-09-25T01:02:11.000Z"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1047082717733879752"
     ],
     "editableUntil": "2018-10-02T12:15:48.000Z",
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
   "favorite_count": "1",
   "id_str": "1047082717733879752",
   "truncated": false,
   "retweet_count": "0",
   "id": "1047082717733879752",
   "created_at": "Tue Oct 02 11:15:48 +0000 2018",
   "favorited": false,
   "full_text": "milk brain. put the remote in the fridge and the butter on the tv stand",
   "lang": "en",
   "deleted_at": "2026-09-30T17:44:09.000Z"
  }
 }
]
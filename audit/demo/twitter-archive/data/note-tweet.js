window.YTD.note_tweet.part0 = [
 {
  "noteTweet": {
   "noteTweetId": "1672707636420570139",
   "updatedAt": "2023-06-24T20:45:52.000Z",
   "lifecycle": {
    "name": "Public"
   },
   "createdAt": "2023-06-24T20:45:52.000Z",
   "core": {
    "styletags": [],
    "urls": [],
    "text": "Maiden voyage of the Theo Too, a report. Eight years of building, one missing wall, two coats of varnish, and this morning the whole street walked it down to the landing like a coffin at a very cheerful funeral. Tomasz brought the leaf blower \"for wind.\" Mom broke a bottle of ginger ale on the wrong end. June christened it a second time with a juice box. We pushed off at 10:04. At 10:06 it became clear that my husband, who can build anything, had built a boat that only turns left. We went around the island. We went around the island again. On the third lap people on the bank had started to applaud. I've never been so happy in a circle in my life.",
    "mentions": [],
    "cashtags": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1903818153180152471",
   "updatedAt": "2025-03-23T14:36:33.000Z",
   "lifecycle": {
    "name": "Public"
   },
   "createdAt": "2025-03-23T14:36:33.000Z",
   "core": {
    "styletags": [],
    "urls": [],
    "text": "Spring cleaning notes, for those of you who also have one drawer. Found: nineteen soy sauce packets, Theo's vows (first draft, contains the word \"adequate\"), the good scissors, a baby tooth of unknown origin, three dead chargers kept for sentimental reasons, one glove. Threw out: the glove. Then I sat on the kitchen floor for a while and thought about a patient I had this winter, who had labeled every drawer in his house for his daughter. \"Batteries, good.\" \"Batteries, maybe.\" \"Letters, don't read these till you're done being mad at me.\" She read them all to him out loud on the last afternoon, mad or not. I've bought a label maker. I've done one drawer. It says \"sauce.\"",
    "mentions": [],
    "cashtags": [],
    "hashtags": []
   }
  }
 }
]
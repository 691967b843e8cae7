window.YTD.like.part0 = [
 {
  "like": {
   "tweetId": "1807383583079915458",
   "fullText": "what a good pickle",
   "expandedUrl": "https://x.com/i/web/status/0"
  }
 },
 {
  "like": {
   "tweetId": "1934219337617477818",
   "fullText": "lemonade was excellent, service was seven",
   "expandedUrl": "https://x.com/i/web/status/0"
  }
 }
]
window.YTD.profile.part0 = [
 {
  "profile": {
   "description": {
    "bio": "Hospice social worker (LSW), once school and family services. June's mom, dog's assistant, second soup. Views mine.",
    "website": "https://thesecondsoup.example",
    "location": "Marlow Falls"
   },
   "avatarMediaUrl": ""
  }
 }
]